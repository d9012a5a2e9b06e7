package org.liveblogarchive.article.importing.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last line of an answer: {@code {summary: {lines, created, changed, unchanged, failed,
 * entries: {created, changed, unchanged, missing}, dryRun, complete}, problem}}.
 *
 * @param problem why not all of the body was read, or null where it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Summary(Totals summary, @Nullable LineProblem problem) {

  /** How many lines came to what. */
  record Totals(
      long lines,
      long created,
      long changed,
      long unchanged,
      long failed,
      Entries entries,
      boolean dryRun,
      boolean complete) {}

  /** How many entries came to what. */
  record Entries(long created, long changed, long unchanged, long missing) {}

  /** Counts results. */
  static class Tally {
    private final Map<LineResult.Status, Long> lines = new EnumMap<>(LineResult.Status.class);
    private long created;
    private long changed;
    private long unchanged;
    private long missing;

    void add(LineResult result) {
      lines.merge(result.status(), 1L, Long::sum);
      created += result.created();
      changed += result.changed();
      unchanged += result.unchanged();
      missing += result.missing();
    }

    Summary summary(boolean dryRun, @Nullable LineProblem problem) {
      return new Summary(
          new Totals(
              lines.values().stream().mapToLong(Long::longValue).sum(),
              count(LineResult.Status.CREATED),
              count(LineResult.Status.CHANGED),
              count(LineResult.Status.UNCHANGED),
              count(LineResult.Status.FAILED),
              new Entries(created, changed, unchanged, missing),
              dryRun,
              problem == null),
          problem);
    }

    private long count(LineResult.Status status) {
      return lines.getOrDefault(status, 0L);
    }
  }
}
