package org.liveblogarchive.article.feed;

import java.util.UUID;
import org.liveblogarchive.article.database.NewId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which numbering of transactions the feed's cursors speak of. A dump restored into another
 * database cluster meets other transaction numbers, and a recovery to an earlier moment gives them
 * out again: both start a new epoch, and the changes it brought along come first in it.
 */
@Component
class Epoch implements InitializingBean {

  private static final Logger log = LoggerFactory.getLogger(Epoch.class);

  private final JdbcClient database;
  private final TransactionTemplate transaction;

  Epoch(JdbcClient database, TransactionTemplate transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /** Returns the epoch that this database is in. */
  UUID current() {
    return database.sql("select epoch from feed_epoch").query(UUID.class).single();
  }

  /**
   * Lets pass a cursor that this database can go on from.
   *
   * @throws CursorExpired where the cursor is of another epoch, or ahead of history
   */
  void admit(FeedCursor cursor) {
    if (!cursor.epoch().equals(current())) {
      throw CursorExpired.ofOtherEpoch();
    }
    if (cursor.xid() >= nextTransaction()) {
      throw CursorExpired.aheadOfHistory();
    }
  }

  /** Returns the number that the next transaction to begin may get at the earliest. */
  private long nextTransaction() {
    return database
        .sql("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
        .query(Long.class)
        .single();
  }

  @Override
  public void afterPropertiesSet() {
    transaction.executeWithoutResult(status -> beginWhereNeeded());
  }

  private void beginWhereNeeded() {
    // The table lock lets one of several services that start at once do it.
    database.sql("lock table feed_epoch in share row exclusive mode").update();
    boolean known =
        database
            .sql(
                """
                select exists (
                  select from feed_epoch cross join pg_control_system() as cluster
                    cross join pg_control_checkpoint() as checkpoint
                  where feed_epoch.system_identifier = cluster.system_identifier
                    and feed_epoch.timeline = checkpoint.timeline_id)
                """)
            .query(Boolean.class)
            .single();
    if (!known) {
      begin();
    }
  }

  private void begin() {
    UUID epoch = NewId.next();
    // A large archive takes longer than a request may.
    database.sql("set local statement_timeout = 0").update();
    // 3 is the first number that PostgreSQL gives to a transaction; ids keep the changes in order.
    database.sql("update revision set xid = '3'").update();
    database
        .sql(
            """
            insert into feed_epoch (epoch, system_identifier, timeline)
            select :epoch, system_identifier, timeline_id
            from pg_control_system() cross join pg_control_checkpoint()
            on conflict (only_row) do update set
                epoch = excluded.epoch,
                system_identifier = excluded.system_identifier,
                timeline = excluded.timeline
            """)
        .param("epoch", epoch)
        .update();
    log.info("The change feed begins epoch {}", epoch);
  }
}
