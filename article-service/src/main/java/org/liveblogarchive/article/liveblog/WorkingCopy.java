package org.liveblogarchive.article.liveblog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.Head;
import org.liveblogarchive.article.history.Revision;

/** A locked live blog while a transaction writes to it: what it was, and what became of it. */
public final class WorkingCopy {

  /** How far apart neighbouring entries are, so that imports find room between them. */
  public static final long GAP = 1_000_000;

  private final Instant now;
  private Head head;
  private @Nullable LiveBlog liveBlog;
  private long lastPosition;
  private final Map<UUID, Entry> known = new LinkedHashMap<>();
  private final List<Revision> recorded = new ArrayList<>();
  private final Map<UUID, Revision> changed = new LinkedHashMap<>();
  private @Nullable Revision own;

  WorkingCopy(LockedLiveBlog locked, Collection<Entry> entries, Instant clock) {
    this.head = locked.head();
    this.liveBlog = locked.liveBlog();
    this.lastPosition = locked.lastPosition();
    this.now = notBefore(locked.liveBlog(), clock.truncatedTo(ChronoUnit.MICROS));
    entries.forEach(entry -> known.put(entry.id(), entry));
  }

  /** Clocks of replicas differ; the times of one live blog ascend nevertheless. */
  private static Instant notBefore(@Nullable LiveBlog liveBlog, Instant clock) {
    return liveBlog != null && liveBlog.updatedAt().isAfter(clock) ? liveBlog.updatedAt() : clock;
  }

  /** Returns when everything that is recorded here is recorded. */
  public Instant now() {
    return now;
  }

  /** Returns the live blog as it is after the edits so far. */
  public LiveBlog liveBlog() {
    if (liveBlog == null) {
      throw new IllegalStateException("The first edit of a live blog gives it its state");
    }
    return liveBlog;
  }

  /**
   * Returns an entry as it is after the edits so far.
   *
   * @throws EntryNotFound where the live blog has none with this id
   */
  public Entry entry(UUID entryId) {
    Entry entry = known.get(entryId);
    if (entry == null) {
      throw EntryNotFound.with(head.liveBlogId(), entryId);
    }
    return entry;
  }

  /** Returns a place behind all entries. */
  public long nextPosition() {
    return lastPosition + GAP;
  }

  /** Records edits in their order, one revision each. */
  public void record(List<? extends Edit> edits, String actor) {
    List<Revision> revisions = head.extend(edits.stream().map(Edit::change).toList(), actor, now);
    for (int step = 0; step < revisions.size(); step++) {
      record(edits.get(step), revisions.get(step));
    }
  }

  private void record(Edit edit, Revision revision) {
    LiveBlog before = liveBlog;
    LiveBlogState state;
    EntryCounts counts = before == null ? EntryCounts.NONE : EntryCounts.of(before);
    switch (edit) {
      case Edit.OfLiveBlog ofLiveBlog -> {
        state = ofLiveBlog.after();
        own = revision;
      }
      case Edit.OfEntry ofEntry -> {
        state = liveBlog().state();
        counts = counts.plus(EntryCounts.gainedBy(ofEntry));
        lastPosition = Math.max(lastPosition, ofEntry.after().position());
        changed.put(ofEntry.entryId(), revision);
        known.put(
            ofEntry.entryId(),
            new Entry(
                ofEntry.entryId(), head.liveBlogId(), revision.number(), now, ofEntry.after()));
      }
    }
    liveBlog =
        new LiveBlog(
            head.liveBlogId(),
            revision.number(),
            own == null ? liveBlog().stateRevision() : own.number(),
            now,
            counts.entries(),
            counts.keyEvents(),
            state);
    head = Head.after(revision);
    recorded.add(revision);
  }

  boolean isNew() {
    return !recorded.isEmpty() && recorded.getFirst().number() == 1;
  }

  long lastPosition() {
    return lastPosition;
  }

  Head head() {
    return head;
  }

  /** Returns everything that was recorded, in its order. */
  List<Revision> recorded() {
    return recorded;
  }

  /** Returns the last revision of the live blog's own fields, if they changed. */
  @Nullable Revision own() {
    return own;
  }

  /** Returns the last revision of each entry that changed. */
  List<Revision> changed() {
    return List.copyOf(changed.values());
  }
}
