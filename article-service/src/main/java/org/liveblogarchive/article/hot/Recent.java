package org.liveblogarchive.article.hot;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liveblogarchive.article.history.RecordedRevision;
import org.liveblogarchive.article.history.RevisionKind;

/**
 * The last changes of a live blog without a gap.
 *
 * @param after the revision after which they begin
 * @param events oldest first; changes that the public does not see are none
 */
public record Recent(long after, List<PublicEvent> events) {

  static Recent beginningAfter(long revision) {
    return new Recent(revision, List.of());
  }

  /** Tells whether everything that happened after a revision is here. */
  public boolean reachesBackTo(long revision) {
    return revision >= after;
  }

  /** Returns what happened after a revision; only where they reach back so far. */
  public List<PublicEvent> since(long revision) {
    int first = events.size();
    while (first > 0 && events.get(first - 1).revision() > revision) {
      first--;
    }
    return events.subList(first, events.size());
  }

  /** Returns these changes with {@code next} behind them, at most {@code most} in all. */
  Recent plus(List<RecordedRevision> next, int most) {
    List<PublicEvent> all = new ArrayList<>(events);
    long begin = after;
    for (RecordedRevision revision : next) {
      if (revision.entryId() == null && revision.kind() == RevisionKind.PUBLISHED) {
        // What was written before the live blog went public is replayed as the public may know it.
        all.clear();
        begin = revision.number() - 1;
      }
      if (takesDown(revision)) {
        redact(all, revision);
      }
      PublicEvent.of(revision).ifPresent(all::add);
    }
    int surplus = Math.max(0, all.size() - most);
    begin = surplus == 0 ? begin : all.get(surplus - 1).revision();
    return new Recent(begin, List.copyOf(all.subList(surplus, all.size())));
  }

  private static boolean takesDown(RecordedRevision revision) {
    return revision.entryId() != null
        && (revision.kind() == RevisionKind.WITHDRAWN || revision.kind() == RevisionKind.ERASED);
  }

  /** Whoever comes later learns of an entry that was taken down only that it was. */
  private static void redact(List<PublicEvent> events, RecordedRevision takedown) {
    UUID entryId = takedown.entryId();
    events.replaceAll(
        event -> entryId != null && event.isAbout(entryId) ? event.redacted(takedown) : event);
  }
}
