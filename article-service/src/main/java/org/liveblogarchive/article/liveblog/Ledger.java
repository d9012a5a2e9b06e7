package org.liveblogarchive.article.liveblog;

import static org.liveblogarchive.article.database.Columns.text;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.CanonicalJson;
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
  private final Revisions revisions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ledger(JdbcClient database, Revisions revisions, ApplicationEventPublisher events, Clock clock) {
    this.database = database;
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

    store(liveBlog, recorded);
    revisions.append(recorded);
    storeEntries(edits, recorded);
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

  private void store(LiveBlog liveBlog, List<Revision> recorded) {
    LiveBlogState state = liveBlog.state();
    database
        .sql(
            """
            insert into live_blog (id, slug, revision, head_hash, state_revision, status, language,
                publisher, topics, listed_at, entry_count, key_event_count, updated_at, state)
            values (:id, :slug, :revision, :headHash, coalesce(:stateRevision::bigint, 1), :status,
                :language, :publisher, :topics, coalesce(:listedAt::timestamptz, :updatedAt),
                :entryCount, :keyEventCount, :updatedAt, :state::json)
            on conflict (id) do update set
                revision = excluded.revision,
                head_hash = excluded.head_hash,
                state_revision = coalesce(:stateRevision::bigint, live_blog.state_revision),
                status = excluded.status,
                language = excluded.language,
                publisher = excluded.publisher,
                topics = excluded.topics,
                listed_at = coalesce(:listedAt::timestamptz, live_blog.listed_at),
                entry_count = excluded.entry_count,
                key_event_count = excluded.key_event_count,
                updated_at = excluded.updated_at,
                state = excluded.state
            """)
        .param("id", liveBlog.id())
        .param("slug", state.slug())
        .param("revision", liveBlog.revision())
        .param("headHash", recorded.getLast().seal().hash().bytes())
        .param("stateRevision", lastOfLiveBlogItself(recorded))
        .param("status", state.status().toString())
        .param("language", state.language())
        .param("publisher", state.source() == null ? null : state.source().publisher())
        .param("topics", state.topics().toArray(String[]::new))
        .param("listedAt", listedAt(state))
        .param("entryCount", liveBlog.entryCount())
        .param("keyEventCount", liveBlog.keyEventCount())
        .param("updatedAt", liveBlog.updatedAt().atOffset(ZoneOffset.UTC))
        .param("state", CanonicalJson.write(state))
        .update();
  }

  private static @Nullable Long lastOfLiveBlogItself(List<Revision> recorded) {
    return recorded.reversed().stream()
        .filter(revision -> revision.change().entryId() == null)
        .map(Revision::number)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String listedAt(LiveBlogState state) {
    return state
        .published()
        .notBefore(state.zone())
        .or(() -> Optional.ofNullable(state.coverage().start()))
        .map(Instant::toString)
        .orElse(null);
  }

  private void storeEntries(List<Edit> edits, List<Revision> recorded) {
    List<Entry> entries = new ArrayList<>();
    for (int step = 0; step < recorded.size(); step++) {
      if (edits.get(step) instanceof Edit.OfEntry edit) {
        Revision revision = recorded.get(step);
        entries.add(
            new Entry(
                edit.entryId(),
                revision.liveBlogId(),
                revision.number(),
                revision.recordedAt(),
                edit.after()));
      }
    }
    if (!entries.isEmpty()) {
      store(entries);
    }
  }

  private void store(List<Entry> entries) {
    database
        .sql(
            """
            insert into entry (id, live_blog_id, revision, position, status, key_event, updated_at,
                state)
            select id::uuid, live_blog_id::uuid, revision::bigint, position::bigint, status,
                key_event::boolean, updated_at::timestamptz, state::json
            from unnest(:ids, :liveBlogIds, :revisions, :positions, :statuses, :keyEvents,
                :updatedAt, :states)
              as new (id, live_blog_id, revision, position, status, key_event, updated_at, state)
            on conflict (id) do update set
                revision = excluded.revision,
                position = excluded.position,
                status = excluded.status,
                key_event = excluded.key_event,
                updated_at = excluded.updated_at,
                state = excluded.state
            """)
        .param("ids", text(entries, Entry::id))
        .param("liveBlogIds", text(entries, Entry::liveBlogId))
        .param("revisions", text(entries, Entry::revision))
        .param("positions", text(entries, entry -> entry.state().position()))
        .param("statuses", text(entries, entry -> entry.state().status()))
        .param("keyEvents", text(entries, entry -> entry.state().keyEvent()))
        .param("updatedAt", text(entries, Entry::updatedAt))
        .param("states", text(entries, entry -> CanonicalJson.write(entry.state())))
        .update();
  }
}
