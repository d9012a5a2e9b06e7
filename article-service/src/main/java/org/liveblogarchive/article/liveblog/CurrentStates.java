package org.liveblogarchive.article.liveblog;

import static org.liveblogarchive.article.database.Columns.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables that hold what live blogs and entries are now, beside the history. One statement
 * writes a live blog, its revisions and its entries, because every round trip is time in which
 * nobody else can write to it.
 */
@Repository
class CurrentStates {

  private static final String CREATE =
      """
      insert into live_blog (id, slug, revision, head_hash, state_revision, status, language,
          publisher, topics, listed_at, entry_count, key_event_count, last_position, updated_at,
          state)
      values (:id, :slug, :revision, :headHash, :ownRevision, :status, :language, :publisher,
          :topics, coalesce(:listedAt::timestamptz, :updatedAt), :entryCount, :keyEventCount,
          :lastPosition, :updatedAt, :ownState::json)
      """;

  private static final String CHANGE =
      """
      update live_blog set slug = :slug, revision = :revision, head_hash = :headHash,
          state_revision = :ownRevision, status = :status, language = :language,
          publisher = :publisher, topics = :topics,
          listed_at = coalesce(:listedAt::timestamptz, listed_at), entry_count = :entryCount,
          key_event_count = :keyEventCount, last_position = :lastPosition,
          updated_at = :updatedAt, state = :ownState::json
      where id = :id
      """;

  /** Touches no indexed column, which spares PostgreSQL most of the work. */
  private static final String CHANGE_OF_ENTRIES =
      """
      update live_blog set revision = :revision, head_hash = :headHash,
          entry_count = :entryCount, key_event_count = :keyEventCount,
          last_position = :lastPosition, updated_at = :updatedAt
      where id = :id
      """;

  private static final String HISTORY =
      """
      insert into revision (live_blog_id, entry_id, number, kind, state, status, position,
          key_event, actor, reason, recorded_at, effective_at, state_hash, hash)
      select :id, entry_id::uuid, number::bigint, kind, state::json, status, position::bigint,
          key_event::boolean, actor, reason, :updatedAt, effective_at::timestamptz,
          decode(state_hash, 'hex'), decode(hash, 'hex')
      from unnest(:entryIds, :numbers, :kinds, :states, :statuses, :positions, :keyEvents, :actors,
          :reasons, :effectiveAt, :stateHashes, :hashes)
        as new (entry_id, number, kind, state, status, position, key_event, actor, reason,
          effective_at, state_hash, hash)
      order by number::bigint
      """;

  private static final String ENTRIES =
      """
      insert into entry (id, live_blog_id, revision, position, status, key_event, publish_at,
          updated_at, state)
      select id::uuid, :id, revision::bigint, position::bigint, status, key_event::boolean,
          publish_at::timestamptz, :updatedAt, state::json
      from unnest(:changedIds, :changedRevisions, :changedPositions, :changedStatuses,
          :changedKeyEvents, :changedPublishAt, :changedStates)
        as new (id, revision, position, status, key_event, publish_at, state)
      on conflict (id) do update set
          revision = excluded.revision,
          position = excluded.position,
          status = excluded.status,
          key_event = excluded.key_event,
          publish_at = excluded.publish_at,
          updated_at = excluded.updated_at,
          state = excluded.state
      """;

  private static final String CREATION = all(CREATE, "select");
  private static final String CREATION_WITH_ENTRIES = all(CREATE, ENTRIES);
  private static final String CHANGE_ALONE = all(CHANGE, "select");
  private static final String CHANGE_WITH_ENTRIES = all(CHANGE, ENTRIES);
  private static final String ENTRIES_ALONE = all(CHANGE_OF_ENTRIES, ENTRIES);

  private final JdbcClient database;

  CurrentStates(JdbcClient database) {
    this.database = database;
  }

  private static String all(String liveBlog, String entries) {
    return "with live_blog_written as (%s), history_written as (%s) %s"
        .formatted(liveBlog, HISTORY, entries);
  }

  /** Stores what was recorded in {@code copy}. */
  void store(WorkingCopy copy) {
    Revision own = copy.own();
    boolean entries = !copy.changed().isEmpty();
    JdbcClient.StatementSpec statement =
        database.sql(
            copy.isNew()
                ? entries ? CREATION_WITH_ENTRIES : CREATION
                : own == null ? ENTRIES_ALONE : entries ? CHANGE_WITH_ENTRIES : CHANGE_ALONE);
    statement = withHead(statement, copy);
    statement = withHistory(statement, copy.recorded());
    statement = own == null ? statement : withOwnState(statement, copy.liveBlog().state(), own);
    if (entries) {
      withEntries(statement, copy, copy.changed()).update();
    } else {
      statement.query((_, _) -> true).list();
    }
  }

  private static JdbcClient.StatementSpec withHead(
      JdbcClient.StatementSpec statement, WorkingCopy copy) {
    LiveBlog liveBlog = copy.liveBlog();
    return statement
        .param("id", liveBlog.id())
        .param("revision", liveBlog.revision())
        .param("headHash", copy.head().hash().bytes())
        .param("entryCount", liveBlog.entryCount())
        .param("keyEventCount", liveBlog.keyEventCount())
        .param("lastPosition", copy.lastPosition())
        .param("updatedAt", liveBlog.updatedAt().atOffset(ZoneOffset.UTC));
  }

  private static JdbcClient.StatementSpec withOwnState(
      JdbcClient.StatementSpec statement, LiveBlogState state, Revision own) {
    return statement
        .param("slug", state.slug())
        .param("ownRevision", own.number())
        .param("status", state.status().toString())
        .param("language", state.language())
        .param("publisher", state.source() == null ? null : state.source().publisher())
        .param("topics", state.topics().toArray(String[]::new))
        .param("listedAt", listedAt(state))
        .param("ownState", own.change().state());
  }

  static @Nullable String listedAt(LiveBlogState state) {
    return state
        .published()
        .notBefore(state.zone())
        .or(() -> Optional.ofNullable(state.coverage().start()))
        .map(Instant::toString)
        .orElse(null);
  }

  private static JdbcClient.StatementSpec withHistory(
      JdbcClient.StatementSpec statement, List<Revision> revisions) {
    return statement
        .param("entryIds", text(revisions, revision -> revision.change().entryId()))
        .param("numbers", text(revisions, Revision::number))
        .param("kinds", text(revisions, revision -> revision.change().kind()))
        .param("states", text(revisions, revision -> revision.change().state()))
        .param("statuses", text(revisions, revision -> revision.change().place().status()))
        .param("positions", text(revisions, revision -> revision.change().place().position()))
        .param("keyEvents", text(revisions, revision -> revision.change().place().keyEvent()))
        .param("actors", text(revisions, Revision::actor))
        .param("reasons", text(revisions, revision -> revision.change().reason()))
        .param("effectiveAt", text(revisions, revision -> revision.change().effectiveAt()))
        .param("stateHashes", text(revisions, revision -> revision.seal().stateHash()))
        .param("hashes", text(revisions, revision -> revision.seal().hash()));
  }

  private static JdbcClient.StatementSpec withEntries(
      JdbcClient.StatementSpec statement, WorkingCopy copy, List<Revision> changed) {
    return statement
        .param("changedIds", text(changed, revision -> revision.change().entryId()))
        .param("changedRevisions", text(changed, Revision::number))
        .param("changedPositions", text(changed, revision -> revision.change().place().position()))
        .param("changedStatuses", text(changed, revision -> revision.change().place().status()))
        .param("changedKeyEvents", text(changed, revision -> revision.change().place().keyEvent()))
        .param("changedPublishAt", text(changed, revision -> publishAt(copy, revision)))
        .param("changedStates", text(changed, revision -> revision.change().state()));
  }

  private static @Nullable Instant publishAt(WorkingCopy copy, Revision revision) {
    UUID entryId = revision.change().entryId();
    return entryId == null ? null : copy.entry(entryId).state().publishAt();
  }
}
