package org.liveblogarchive.article.history;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recomputes histories from the tables. The database hashes the states, so that neither long
 * histories nor long states ever lie in memory as a whole.
 */
@Repository
public class Verifier {

  private static final int ROWS_AT_ONCE = 500;

  private final JdbcClient database;
  private final Clock clock;

  Verifier(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Checks the chain of a live blog and that what is shown of it is what its history ends with. One
   * snapshot, because writers go on; a transaction, because only there rows are fetched in parts.
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verification verify(UUID liveBlogId) {
    Flaws flaws = new Flaws();
    ChainCheck chain = new ChainCheck(flaws);
    walk(liveBlogId, chain);
    Head head = head(liveBlogId);
    chain.end(head.number(), head.hash());
    checkLiveBlog(liveBlogId, flaws);
    checkEntries(liveBlogId, flaws);
    return new Verification(
        flaws.count() == 0,
        chain.count(),
        chain.withheld(),
        head.hash().hex(),
        clock.instant(),
        flaws.count(),
        flaws.first());
  }

  private void walk(UUID liveBlogId, ChainCheck chain) {
    database
        .sql(
            """
            select live_blog_id, entry_id, number, kind, actor, reason, recorded_at, effective_at,
                state_hash, hash,
                sha256(convert_to(state::text, 'UTF8')) as actual_state_hash,
                exists (
                  select from revision erasure
                  where erasure.live_blog_id = revision.live_blog_id
                    and erasure.number = revision.erased_by
                    and erasure.number > revision.number
                    and erasure.kind = 'erased'
                    and (erasure.entry_id is null or erasure.entry_id = revision.entry_id)
                ) as erased_rightly,
                coalesce(status = state ->> 'status', true)
                  and coalesce(position::text = state ->> 'position', true)
                  and coalesce(key_event::text = state ->> 'keyEvent', true)
                  as columns_agree,
                withheld
            from revision
            where live_blog_id = :id
            order by number
            """)
        .param("id", liveBlogId)
        .withFetchSize(ROWS_AT_ONCE)
        .query((RowCallbackHandler) row -> chain.next(StoredRevision.read(row)));
  }

  private Head head(UUID liveBlogId) {
    return database
        .sql("select revision, head_hash from live_blog where id = :id")
        .param("id", liveBlogId)
        .query(
            (row, _) ->
                new Head(
                    liveBlogId, row.getLong("revision"), Hash.ofStored(row.getBytes("head_hash"))))
        .single();
  }

  /**
   * Nulls are left out of the comparison: a live blog's state is written anew with each entry, and
   * then has fields that were unknown when its own last revision was recorded.
   */
  private void checkLiveBlog(UUID liveBlogId, Flaws flaws) {
    database
        .sql(
            """
            select last.number,
                live_blog.state_revision = last.number
                  and live_blog.status = live_blog.state ->> 'status'
                  and live_blog.slug = live_blog.state ->> 'slug'
                  and case
                    when last.state is null then true
                    when live_blog.state::text = last.state::text then true
                    else jsonb_strip_nulls(live_blog.state::jsonb)
                      = jsonb_strip_nulls(last.state::jsonb)
                  end as agrees
            from live_blog left join lateral (
                select number, state from revision
                where live_blog_id = live_blog.id and entry_id is null
                order by number desc limit 1
              ) last on true
            where id = :id
            """)
        .param("id", liveBlogId)
        .query(
            (RowCallbackHandler)
                row -> {
                  if (!row.getBoolean("agrees")) {
                    flaws.add(
                        row.getObject("number", Long.class),
                        "What is shown of the live blog is not what this revision, its own last"
                            + " one, recorded.");
                  }
                });
  }

  private void checkEntries(UUID liveBlogId, Flaws flaws) {
    database
        .sql(
            """
            with last as (
              select entry_id, max(number) as number from revision
              where live_blog_id = :id and entry_id is not null
                and withheld is distinct from 'draft'
              group by entry_id
            ), shown as (
              select * from entry where live_blog_id = :id
            )
            select coalesce(last.number, shown.revision) as number,
                shown.id is null as hidden,
                last.entry_id is null as unrecorded
            from last
              full join shown on shown.id = last.entry_id
              left join revision on revision.live_blog_id = :id and revision.number = last.number
            where shown.id is null
              or last.entry_id is null
              or shown.revision <> last.number
              or shown.status is distinct from shown.state ->> 'status'
              or shown.position::text is distinct from shown.state ->> 'position'
              or shown.key_event::text is distinct from shown.state ->> 'keyEvent'
              or (revision.state is not null
                and sha256(convert_to(shown.state::text, 'UTF8')) <> revision.state_hash)
            order by number
            """)
        .param("id", liveBlogId)
        .withFetchSize(ROWS_AT_ONCE)
        .query(
            (RowCallbackHandler)
                row -> {
                  String message =
                      row.getBoolean("hidden")
                          ? "Its entry is recorded but no longer among the entries."
                          : row.getBoolean("unrecorded")
                              ? "An entry is shown with this revision that was never recorded."
                              : "What is shown of its entry is not what this revision, the entry's"
                                  + " last one, recorded.";
                  flaws.add(row.getLong("number"), message);
                });
  }
}
