package org.liveblogarchive.cli.verifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.connection.Address;
import org.liveblogarchive.cli.connection.Gateway;
import org.liveblogarchive.cli.connection.Pages;
import org.liveblogarchive.cli.connection.Refused;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.terminal.Progress;
import org.liveblogarchive.cli.terminal.Terminal;
import tools.jackson.databind.JsonNode;

/**
 * Verifies a live blog of the archive: asks the archive, and then does not believe it but
 * recomputes the chain from the revisions that it tells.
 */
final class ServerVerification {

  private final Gateway gateway;
  private final Terminal terminal;
  private final boolean withStates;
  private final Findings findings = new Findings();
  private final Chain chain;
  private @Nullable Hash atCheckedHead;
  private String id = "";
  private long checkedHead;

  /** Verifies states too, one request each, where {@code withStates}. */
  ServerVerification(Gateway gateway, Terminal terminal, boolean withStates, @Nullable Hash noted) {
    this.gateway = gateway;
    this.terminal = terminal;
    this.withStates = withStates;
    this.chain = new Chain(findings, noted);
  }

  Report verify(String liveBlog) {
    JsonNode found = gateway.read(Address.of("liveblogs", liveBlog));
    id = Json.text(found, "id");
    JsonNode theirs = gateway.read(Address.of("liveblogs", id, "history", "verification"));
    checkedHead = Json.number(theirs, "revisions");
    for (JsonNode flaw : theirs.path("flaws").values()) {
      String where =
          flaw.path("revision").isIntegralNumber()
              ? "revision " + flaw.path("revision")
              : "history";
      findings.add(where + " (the archive says)", Json.text(flaw, "message"));
    }
    try (Progress progress = progress()) {
      walk(progress);
    }
    chain.end();
    compareHead(theirs);
    return new Report(Json.text(found, "slug") + " (" + id + ")", checked(theirs), chain, findings);
  }

  private Progress progress() {
    return Progress.of(
        terminal, "Verifying", checkedHead, () -> "%,d revisions".formatted(chain.count()));
  }

  private void walk(Progress progress) {
    Pages revisions =
        new Pages(
            gateway,
            Address.of("liveblogs", id, "revisions").with("order", "oldest").with("limit", 100));
    while (revisions.hasNext()) {
      JsonNode told = revisions.next();
      fetchUpTo(Json.number(told, "revision") - 1, progress);
      take(withStates ? detail(Json.number(told, "revision")).orElse(told) : told, progress);
    }
    fetchUpTo(checkedHead, progress);
  }

  /** Lists leave out what only the newsroom sees; its hashes are told to everybody who asks. */
  private void fetchUpTo(long last, Progress progress) {
    long upTo = Math.min(last, checkedHead);
    for (long missing = chain.number() + 1; missing <= upTo; missing++) {
      Optional<JsonNode> told = detail(missing);
      if (told.isPresent()) {
        take(told.get(), progress);
      }
    }
  }

  private Optional<JsonNode> detail(long number) {
    try {
      return Optional.of(
          gateway.read(Address.of("liveblogs", id, "revisions", String.valueOf(number))));
    } catch (Refused notThere) {
      if (notThere.problem().status() == 404) {
        return Optional.empty();
      }
      throw notThere;
    }
  }

  private void take(JsonNode told, Progress progress) {
    Optional<SealedRevision> revision =
        SealedRevision.read(told, id, withStates ? "stateWithheld" : null);
    if (revision.isEmpty()) {
      findings.add("history", "The archive lists a revision without a number or its hashes.");
      return;
    }
    chain.next(revision.get());
    if (revision.get().number() == checkedHead) {
      atCheckedHead = revision.get().hash();
    }
    progress.advance(1);
  }

  private void compareHead(JsonNode theirs) {
    if (!theirs.path("verified").asBoolean(false) && findings.count() == 0) {
      findings.add("history (the archive says)", "It could not be verified.");
    }
    Optional<Hash> head = Hash.read(Json.text(theirs, "headHash"));
    if (checkedHead > 0 && !head.equals(Optional.ofNullable(atCheckedHead))) {
      findings.atRevision(
          checkedHead, "The archive names another hash of its last revision than it lists.");
    }
  }

  private List<String> checked(JsonNode theirs) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "the archive recomputed %,d revisions, this tool %,d of them and %,d states"
            .formatted(checkedHead, chain.count(), chain.states()));
    if (chain.unseen() > 0) {
      lines.add(
          "of %,d drafts only the hashes were told; with a key they are recomputed, too"
              .formatted(chain.unseen()));
    }
    lines.add("last hash " + Json.text(theirs, "headHash"));
    return lines;
  }
}
