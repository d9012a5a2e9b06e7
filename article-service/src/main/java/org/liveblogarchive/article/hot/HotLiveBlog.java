package org.liveblogarchive.article.hot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.RecordedRevision;
import org.liveblogarchive.article.history.Revision;
import org.liveblogarchive.article.liveblog.LiveBlogWritten;
import org.liveblogarchive.article.waiting.WakeUp;

/**
 * One live blog in memory. What this replica commits is taken over as it is committed, so that who
 * wrote here reads here what they wrote; what others commit is read once when it is heard of.
 */
class HotLiveBlog {

  private final UUID id;
  private final HotReads reads;
  private final HotSettings settings;
  private @Nullable Moment moment;
  private long known;
  private volatile long trustedUntil;
  private volatile @Nullable Moment shown;
  private final WakeUp changes = new WakeUp();

  HotLiveBlog(UUID id, HotReads reads, HotSettings settings) {
    this.id = id;
    this.reads = reads;
    this.settings = settings;
    this.trustedUntil = System.nanoTime();
  }

  /** Returns the live blog as it is, from memory where that can be trusted; nothing if unknown. */
  Optional<Moment> now() {
    Moment current = shown;
    return current != null && trustedUntil - System.nanoTime() > 0
        ? Optional.of(current)
        : refreshed(false);
  }

  /** Returns the live blog as the database has it now. */
  Optional<Moment> freshly() {
    return refreshed(true);
  }

  private synchronized Optional<Moment> refreshed(boolean always) {
    Moment current = moment;
    if (!always && current != null && trustedUntil - System.nanoTime() > 0) {
      return Optional.of(current);
    }
    long looked = System.nanoTime();
    long after = current == null ? Long.MAX_VALUE - settings.changes() : current.revision();
    Optional<HotReads.Reading> reading = reads.read(id, after, settings.changes());
    reading.ifPresent(
        found -> {
          show(current == null ? first(found) : next(current, found));
          trust(looked);
        });
    return reading.map(_ -> moment);
  }

  private Moment first(HotReads.Reading found) {
    Recent recent = Recent.beginningAfter(found.liveBlog().revision());
    return new Moment(found.liveBlog(), recent, settings.pages());
  }

  private Moment next(Moment current, HotReads.Reading found) {
    long revision = found.liveBlog().revision();
    if (revision == current.revision()) {
      return current;
    }
    boolean whole = current.revision() + found.changes().size() == revision;
    return whole
        ? new Moment(
            found.liveBlog(),
            current.recent().plus(found.changes(), settings.changes()),
            settings.pages())
        : first(found);
  }

  /** Takes over what was committed here; where something is missing before it, memory is stale. */
  synchronized void committed(LiveBlogWritten written) {
    Moment current = moment;
    known = Math.max(known, written.liveBlog().revision());
    if (current == null || written.liveBlog().revision() <= current.revision()) {
      return;
    }
    List<Revision> revisions = written.revisions();
    if (revisions.isEmpty() || revisions.getFirst().number() != current.revision() + 1) {
      distrust();
      return;
    }
    List<RecordedRevision> changes = revisions.stream().map(RecordedRevision::of).toList();
    show(
        new Moment(
            written.liveBlog(),
            current.recent().plus(changes, settings.changes()),
            settings.pages()));
  }

  /** Hears of a revision that somebody committed. */
  synchronized void hear(long revision) {
    known = Math.max(known, revision);
    if (moment == null || moment.revision() < revision) {
      distrust();
    }
  }

  /** Takes the database's word for its revision. */
  synchronized void confirm(long revision, long looked) {
    hear(revision);
    trust(looked);
  }

  /** Whatever is in memory has to be asked after before it is shown again. */
  void distrust() {
    trustedUntil = System.nanoTime();
    changes.all();
  }

  /** Returns a ticket for the next change. */
  WakeUp.Ticket nextChange() {
    return changes.ticket();
  }

  private void trust(long looked) {
    // A commit that was heard of but not seen keeps memory untrusted.
    if (moment != null && moment.revision() >= known) {
      trustedUntil = looked + settings.trustFor().toNanos();
    }
  }

  private void show(Moment next) {
    boolean changed = moment != next;
    moment = next;
    shown = next;
    if (changed) {
      changes.all();
    }
  }
}
