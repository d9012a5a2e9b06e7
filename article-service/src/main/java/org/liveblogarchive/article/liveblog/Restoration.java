package org.liveblogarchive.article.liveblog;

import static org.liveblogarchive.article.database.Columns.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over histories that were recorded before: same numbers, hashes and times. Whoever uses it
 * has verified them.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Restoration {

  private static final String HEAD =
      """
      slug = :slug, revision = :revision, head_hash = :headHash, state_revision = :ownRevision,
      status = :status, language = :language, publisher = :publisher, topics = :topics,
      updated_at = :updatedAt, state = :state::json,
      entry_count = (select count(*) from entry
        where live_blog_id = :id and status = 'published'),
      key_event_count = (select count(*) from entry
        where live_blog_id = :id and status = 'published' and key_event),
      last_position = coalesce((select max(position) from entry where live_blog_id = :id), 0)
      """;

  private final JdbcClient database;

  Restoration(JdbcClient database) {
    this.database = database;
  }

  /** Returns the hash of a revision that is there. */
  public Hash hashOf(UUID liveBlogId, long number) {
    return database
        .sql("select hash from revision where live_blog_id = :id and number = :number")
        .param("id", liveBlogId)
        .param("number", number)
        .query((row, _) -> Hash.ofStored(row.getBytes("hash")))
        .single();
  }

  /** Makes room for a live blog that is not there, as its history will leave it. */
  public void begin(LiveBlog liveBlog, Hash head) {
    with(
            database.sql(
                """
                insert into live_blog (id, slug, revision, head_hash, state_revision, status,
                    language, publisher, topics, listed_at, entry_count, key_event_count,
                    last_position, updated_at, state)
                values (:id, :slug, :revision, :headHash, :ownRevision, :status, :language,
                    :publisher, :topics, coalesce(:listedAt::timestamptz, :updatedAt), 0, 0, 0,
                    :updatedAt, :state::json)
                """),
            liveBlog,
            head)
        .param("listedAt", CurrentStates.listedAt(liveBlog.state()))
        .update();
  }

  /**
   * Adds the next revisions, and what is shown of their entries.
   *
   * @return the entries that were not there before, true, or were changed, false
   */
  public Map<UUID, Boolean> add(UUID liveBlogId, List<RestoredRevision> revisions) {
    database
        .sql(
            """
            insert into revision (live_blog_id, entry_id, number, kind, state, status, position,
                key_event, actor, reason, recorded_at, effective_at, state_hash, hash, erased_by,
                withheld)
            select :id, entry_id::uuid, number::bigint, kind, state::json, status,
                position::bigint, key_event::boolean, actor, reason, recorded_at::timestamptz,
                effective_at::timestamptz, decode(state_hash, 'hex'), decode(hash, 'hex'),
                erased_by::bigint, withheld
            from unnest(:entryIds, :numbers, :kinds, :states, :statuses, :positions, :keyEvents,
                :actors, :reasons, :recordedAt, :effectiveAt, :stateHashes, :hashes, :erasedBy,
                :withheld)
              as new (entry_id, number, kind, state, status, position, key_event, actor, reason,
                recorded_at, effective_at, state_hash, hash, erased_by, withheld)
            order by number::bigint
            """)
        .param("id", liveBlogId)
        .param("entryIds", text(revisions, each -> each.revision().entryId()))
        .param("numbers", text(revisions, each -> each.revision().number()))
        .param("kinds", text(revisions, each -> each.revision().kind()))
        .param("states", text(revisions, RestoredRevision::state))
        .param("statuses", text(revisions, each -> each.place().status()))
        .param("positions", text(revisions, each -> each.place().position()))
        .param("keyEvents", text(revisions, each -> each.place().keyEvent()))
        .param("actors", text(revisions, each -> each.revision().actor()))
        .param("reasons", text(revisions, each -> each.revision().reason()))
        .param("recordedAt", text(revisions, each -> each.revision().recordedAt()))
        .param("effectiveAt", text(revisions, each -> each.revision().effectiveAt()))
        .param("stateHashes", text(revisions, each -> each.revision().stateHash()))
        .param("hashes", text(revisions, each -> each.revision().hash()))
        .param("erasedBy", text(revisions, RestoredRevision::erasedBy))
        .param("withheld", text(revisions, RestoredRevision::withheld))
        .update();
    return show(liveBlogId, shown(revisions));
  }

  /** Returns the last of the revisions of each entry that is shown. */
  private static List<RestoredRevision> shown(List<RestoredRevision> revisions) {
    Map<UUID, RestoredRevision> last = new LinkedHashMap<>();
    for (RestoredRevision revision : revisions) {
      UUID entryId = revision.revision().entryId();
      if (entryId != null && revision.shown() != null) {
        last.put(entryId, revision);
      }
    }
    return List.copyOf(last.values());
  }

  private Map<UUID, Boolean> show(UUID liveBlogId, List<RestoredRevision> shown) {
    Map<UUID, Boolean> written = new LinkedHashMap<>();
    List<EntryState> states = shown.stream().map(Restoration::stateOf).toList();
    database
        .sql(
            """
            insert into entry (id, live_blog_id, revision, position, status, key_event, updated_at,
                state)
            select id::uuid, :id, revision::bigint, position::bigint, status, key_event::boolean,
                updated_at::timestamptz, state::json
            from unnest(:ids, :revisions, :positions, :statuses, :keyEvents, :updatedAt, :states)
              as new (id, revision, position, status, key_event, updated_at, state)
            on conflict (id) do update set
                revision = excluded.revision, position = excluded.position,
                status = excluded.status, key_event = excluded.key_event, publish_at = null,
                updated_at = excluded.updated_at, state = excluded.state
              where entry.live_blog_id = excluded.live_blog_id
            returning id, xmax = 0 as is_new
            """)
        .param("id", liveBlogId)
        .param("ids", text(shown, each -> each.revision().entryId()))
        .param("revisions", text(shown, each -> each.revision().number()))
        .param("positions", text(states, EntryState::position))
        .param("statuses", text(states, EntryState::status))
        .param("keyEvents", text(states, EntryState::keyEvent))
        .param("updatedAt", text(shown, each -> each.revision().recordedAt()))
        .param("states", text(shown, RestoredRevision::shown))
        .query(
            row -> {
              written.put(row.getObject("id", UUID.class), row.getBoolean("is_new"));
            });
    if (written.size() != shown.size()) {
      throw new IllegalStateException("An entry's id belongs to another live blog");
    }
    return written;
  }

  private static EntryState stateOf(RestoredRevision revision) {
    return CanonicalJson.read(String.valueOf(revision.shown()), EntryState.class);
  }

  /** Lets go of a state that was erased later on. */
  public void erase(UUID liveBlogId, long number, long erasedBy) {
    database
        .sql(
            """
            update revision set state = null, erased_by = :erasedBy
            where live_blog_id = :id and number = :number and state is not null
            """)
        .param("id", liveBlogId)
        .param("number", number)
        .param("erasedBy", erasedBy)
        .update();
  }

  /** Brings the live blog itself to where its history now ends. */
  public void end(LiveBlog liveBlog, Hash head) {
    with(database.sql("update live_blog set " + HEAD + " where id = :id"), liveBlog, head).update();
  }

  private static JdbcClient.StatementSpec with(
      JdbcClient.StatementSpec statement, LiveBlog liveBlog, Hash head) {
    LiveBlogState state = liveBlog.state();
    return statement
        .param("id", liveBlog.id())
        .param("slug", state.slug())
        .param("revision", liveBlog.revision())
        .param("headHash", head.bytes())
        .param("ownRevision", liveBlog.stateRevision())
        .param("status", state.status().toString())
        .param("language", state.language())
        .param("publisher", publisher(state))
        .param("topics", state.topics().toArray(String[]::new))
        .param("updatedAt", time(liveBlog.updatedAt()))
        .param("state", CanonicalJson.write(state));
  }

  private static @Nullable String publisher(LiveBlogState state) {
    return state.source() == null ? null : state.source().publisher();
  }

  private static Object time(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
