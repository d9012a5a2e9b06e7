package org.liveblogarchive.cli.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.liveblogarchive.cli.importing.Result.Outcome;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** Counts results as they come, from several threads. */
final class Tally {

  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private final Map<String, Long> entries = new TreeMap<>();
  private final long began = System.nanoTime();
  private long warnings;
  private boolean serverFailed;

  synchronized void add(Result result) {
    serverFailed |= result.problem() != null && result.problem().status() >= 500;
    outcomes.merge(result.outcome(), 1L, Long::sum);
    for (String count : List.of("created", "changed", "unchanged", "missing")) {
      entries.merge(count, result.entries(count), Long::sum);
    }
    warnings += result.report().path("warnings").size();
  }

  synchronized long of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  synchronized long documents() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum();
  }

  private long entries(String count) {
    return entries.getOrDefault(count, 0L);
  }

  /**
   * Whether the server failed at a document, so that it may be its fault and not the document's.
   */
  synchronized boolean anyServerFailure() {
    return serverFailed;
  }

  /** Returns how far it is, in a few words. */
  synchronized String progress() {
    return String.format(Locale.ROOT, "%s, %s", outcomes(), rate());
  }

  /** Returns what became of everything. */
  synchronized String summary(boolean dryRun) {
    return String.format(
        Locale.ROOT,
        "%s%s of %,d documents in %s (%s). Entries: %,d new, %,d changed, %,d unchanged, %,d"
            + " missing; %,d warnings.",
        dryRun ? "Dry run: " : "",
        outcomes(),
        documents(),
        duration(),
        rate(),
        entries("created"),
        entries("changed"),
        entries("unchanged"),
        entries("missing"),
        warnings);
  }

  private String outcomes() {
    List<String> parts = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (of(outcome) > 0) {
        parts.add(String.format(Locale.ROOT, "%,d %s", of(outcome), outcome.word()));
      }
    }
    return parts.isEmpty() ? "none" : String.join(", ", parts);
  }

  private String rate() {
    double rate =
        (entries("created") + entries("changed") + entries("unchanged"))
            / Math.max(seconds(), 1e-3);
    return String.format(Locale.ROOT, rate < 10 ? "%.1f entries/s" : "%,.0f entries/s", rate);
  }

  private String duration() {
    long whole = (long) seconds();
    return whole < 60
        ? String.format(Locale.ROOT, "%.1f s", seconds())
        : "%d min %d s".formatted(whole / 60, whole % 60);
  }

  private double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }

  synchronized ObjectNode document() {
    ObjectNode document = Json.object().put("documents", documents());
    for (Outcome outcome : Outcome.values()) {
      document.put(outcome.word(), of(outcome));
    }
    ObjectNode counts = document.putObject("entries");
    entries.forEach(counts::put);
    return document.put("warnings", warnings);
  }
}
