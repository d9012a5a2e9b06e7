package org.liveblogarchive.article.liveblog;

import static org.liveblogarchive.article.database.Columns.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables that hold what live blogs and entries are now, one statement for each write. */
@Repository
class CurrentStates {

  private final JdbcClient database;

  CurrentStates(JdbcClient database) {
    this.database = database;
  }

  /** Stores a live blog, with {@code recorded} as the end of its history. */
  void store(LiveBlog liveBlog, List<Revision> recorded) {
    LiveBlogState state = liveBlog.state();
    Optional<Revision> own = lastOfLiveBlogItself(recorded);
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
        .param("stateRevision", own.map(Revision::number).orElse(null))
        .param("status", state.status().toString())
        .param("language", state.language())
        .param("publisher", state.source() == null ? null : state.source().publisher())
        .param("topics", state.topics().toArray(String[]::new))
        .param("listedAt", listedAt(state))
        .param("entryCount", liveBlog.entryCount())
        .param("keyEventCount", liveBlog.keyEventCount())
        .param("updatedAt", liveBlog.updatedAt().atOffset(ZoneOffset.UTC))
        .param("state", own.map(CurrentStates::state).orElseGet(() -> CanonicalJson.write(state)))
        .update();
  }

  private static Optional<Revision> lastOfLiveBlogItself(List<Revision> recorded) {
    return recorded.reversed().stream()
        .filter(revision -> revision.change().entryId() == null)
        .findFirst();
  }

  /** Written once, for the hash; what is stored is the same text. */
  private static String state(Revision revision) {
    return revision.change().state();
  }

  private static @Nullable String listedAt(LiveBlogState state) {
    return state
        .published()
        .notBefore(state.zone())
        .or(() -> Optional.ofNullable(state.coverage().start()))
        .map(Instant::toString)
        .orElse(null);
  }

  /** Stores entries that are new or changed. */
  void store(List<ChangedEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
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
        .param("ids", text(entries, entry -> entry.revision().change().entryId()))
        .param("liveBlogIds", text(entries, entry -> entry.revision().liveBlogId()))
        .param("revisions", text(entries, entry -> entry.revision().number()))
        .param("positions", text(entries, entry -> entry.after().position()))
        .param("statuses", text(entries, entry -> entry.after().status()))
        .param("keyEvents", text(entries, entry -> entry.after().keyEvent()))
        .param("updatedAt", text(entries, entry -> entry.revision().recordedAt()))
        .param("states", text(entries, entry -> state(entry.revision())))
        .update();
  }

  /** An entry's state after a change, and the revision that recorded it. */
  record ChangedEntry(Revision revision, EntryState after) {}
}
