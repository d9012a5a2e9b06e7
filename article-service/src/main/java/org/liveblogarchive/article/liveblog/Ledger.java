package org.liveblogarchive.article.liveblog;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.history.Head;
import org.liveblogarchive.article.history.Revision;
import org.liveblogarchive.article.history.Revisions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one place that writes live blogs: history and current state, always together. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

  private final JdbcClient database;
  private final CurrentStates current;
  private final Revisions revisions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ledger(
      JdbcClient database,
      CurrentStates current,
      Revisions revisions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.database = database;
    this.current = current;
    this.revisions = revisions;
    this.events = events;
    this.clock = clock;
  }

  /** Keeps every other writer away from a live blog until the transaction ends. */
  public Optional<LockedLiveBlog> lock(UUID id) {
    return database
        .sql(
            "select "
                + LiveBlogRow.COLUMNS
                + ", head_hash from live_blog where id = :id for update")
        .param("id", id)
        .query(
            (row, number) -> {
              LiveBlog liveBlog = LiveBlogRow.read(row);
              Hash hash = Hash.ofStored(row.getBytes("head_hash"));
              return new LockedLiveBlog(new Head(id, liveBlog.revision(), hash), liveBlog);
            })
        .optional();
  }

  /**
   * Records {@code edits} in their order, one revision each, and returns the live blog as it then
   * is. An entry is edited at most once.
   */
  public LiveBlog record(LockedLiveBlog locked, List<Edit> edits, String actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Revision> recorded =
        locked.head().extend(edits.stream().map(Edit::change).toList(), actor, now);
    LiveBlog liveBlog = after(locked, edits, recorded.getLast());

    current.store(liveBlog, recorded);
    revisions.append(recorded);
    current.store(changed(edits, recorded));
    events.publishEvent(new LiveBlogWritten(liveBlog.id(), liveBlog.revision()));
    return liveBlog;
  }

  private static LiveBlog after(LockedLiveBlog locked, List<Edit> edits, Revision last) {
    LiveBlog before = locked.liveBlog();
    @Nullable LiveBlogState state = before == null ? null : before.state();
    for (Edit edit : edits) {
      if (edit instanceof Edit.OfLiveBlog own) {
        state = own.after();
      }
    }
    if (state == null) {
      throw new IllegalArgumentException("The first edit of a live blog gives it its state");
    }
    EntryCounts counts = locked.counts().plus(EntryCounts.gainedBy(edits));
    return new LiveBlog(
        locked.id(), last.number(), last.recordedAt(), counts.entries(), counts.keyEvents(), state);
  }

  private static List<CurrentStates.ChangedEntry> changed(
      List<Edit> edits, List<Revision> recorded) {
    List<CurrentStates.ChangedEntry> entries = new ArrayList<>();
    for (int step = 0; step < recorded.size(); step++) {
      if (edits.get(step) instanceof Edit.OfEntry edit) {
        entries.add(new CurrentStates.ChangedEntry(recorded.get(step), edit.after()));
      }
    }
    return entries;
  }
}
