package org.liveblogarchive.cli.verifying;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** States that are not told any more, and the revisions that took them. */
final class TakenStates {

  private static final String LIVE_BLOG = "";

  private final List<Missing> missing = new ArrayList<>();

  /** The last erasure and withdrawal of each entry, and of the live blog. */
  private final Map<String, Long> erased = new HashMap<>();

  private final Map<String, Long> withdrawn = new HashMap<>();

  /** Takes the next revision. */
  void note(SealedRevision revision) {
    if (revision.kind().equals("erased")) {
      erased.put(revision.entryId(), revision.number());
    } else if (revision.kind().equals("withdrawn")) {
      withdrawn.put(revision.entryId(), revision.number());
    }
    String reason = revision.withheld();
    if (reason != null && revision.state() == null && !reason.equals("draft")) {
      missing.add(new Missing(revision.number(), revision.entryId(), reason));
    }
  }

  /** Reports the states that nothing took. */
  void report(Findings findings) {
    for (Missing state : missing) {
      boolean isErased = at(erased, state) >= state.number();
      boolean isWithdrawn = at(withdrawn, state) > 0 && state.reason().equals("withdrawn");
      if (!isErased && !isWithdrawn) {
        findings.atRevision(
            state.number(), "Its state is gone, and no revision says what took it.");
      }
    }
  }

  private static long at(Map<String, Long> revisions, Missing state) {
    return Math.max(
        revisions.getOrDefault(state.entryId(), 0L), revisions.getOrDefault(LIVE_BLOG, 0L));
  }

  /**
   * A state that is not told.
   *
   * @param reason what is said to be why
   */
  private record Missing(long number, String entryId, String reason) {}
}
