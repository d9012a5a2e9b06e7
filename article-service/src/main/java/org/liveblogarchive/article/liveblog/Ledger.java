package org.liveblogarchive.article.liveblog;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.history.Head;
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
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ledger(
      JdbcClient database, CurrentStates current, ApplicationEventPublisher events, Clock clock) {
    this.database = database;
    this.current = current;
    this.events = events;
    this.clock = clock;
  }

  /** Keeps every other writer away from a live blog until the transaction ends. */
  public Optional<LockedLiveBlog> lock(UUID id) {
    return database
        .sql(
            "select "
                + LiveBlogRow.COLUMNS
                + ", head_hash, last_position from live_blog where id = :id for update")
        .param("id", id)
        .query(
            (row, number) -> {
              LiveBlog liveBlog = LiveBlogRow.read(row);
              Hash hash = Hash.ofStored(row.getBytes("head_hash"));
              Head head = new Head(id, liveBlog.revision(), hash);
              return new LockedLiveBlog(head, liveBlog, row.getLong("last_position"));
            })
        .optional();
  }

  /** Begins to write; {@code entries} are those that edits will need to know. */
  public WorkingCopy open(LockedLiveBlog locked, Collection<Entry> entries) {
    return new WorkingCopy(locked, entries, clock.instant());
  }

  /** Stores everything that was recorded in {@code copy}. */
  public void store(WorkingCopy copy) {
    if (!copy.recorded().isEmpty()) {
      current.store(copy);
      events.publishEvent(new LiveBlogWritten(copy.liveBlog(), List.copyOf(copy.recorded())));
    }
  }

  /**
   * Records {@code edits} in their order, one revision each, and returns the live blog as it then
   * is.
   */
  public LiveBlog record(LockedLiveBlog locked, List<? extends Edit> edits, String actor) {
    WorkingCopy copy = open(locked, List.of());
    copy.record(edits, actor);
    store(copy);
    return copy.liveBlog();
  }
}
