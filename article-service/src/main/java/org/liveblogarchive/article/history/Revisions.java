package org.liveblogarchive.article.history;

import static org.liveblogarchive.article.database.Columns.text;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only history of all live blogs. */
@Repository
public class Revisions {

  private final JdbcClient database;

  Revisions(JdbcClient database) {
    this.database = database;
  }

  /**
   * Appends {@code revisions} of one live blog in one statement. The caller holds the lock on that
   * live blog's row, which is what keeps the numbers dense.
   */
  public void append(List<Revision> revisions) {
    database
        .sql(
            """
            insert into revision (live_blog_id, entry_id, number, kind, state, actor, reason,
                recorded_at, effective_at, state_hash, hash)
            select live_blog_id::uuid, entry_id::uuid, number::bigint, kind, state::json, actor, reason,
                recorded_at::timestamptz, effective_at::timestamptz,
                decode(state_hash, 'hex'), decode(hash, 'hex')
            from unnest(:liveBlogIds, :entryIds, :numbers, :kinds, :states, :actors, :reasons,
                :recordedAt, :effectiveAt, :stateHashes, :hashes)
              as new (live_blog_id, entry_id, number, kind, state, actor, reason, recorded_at,
                effective_at, state_hash, hash)
            order by number::bigint
            """)
        .param("liveBlogIds", text(revisions, Revision::liveBlogId))
        .param("entryIds", text(revisions, revision -> revision.change().entryId()))
        .param("numbers", text(revisions, Revision::number))
        .param("kinds", text(revisions, revision -> revision.change().kind()))
        .param("states", text(revisions, revision -> revision.change().state()))
        .param("actors", text(revisions, Revision::actor))
        .param("reasons", text(revisions, revision -> revision.change().reason()))
        .param("recordedAt", text(revisions, Revision::recordedAt))
        .param("effectiveAt", text(revisions, revision -> revision.change().effectiveAt()))
        .param("stateHashes", text(revisions, revision -> revision.seal().stateHash()))
        .param("hashes", text(revisions, revision -> revision.seal().hash()))
        .update();
  }
}
