package org.liveblogarchive.article.writing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.liveblogarchive.article.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Publishes scheduled entries when their time has come. Every replica looks; the lock on the live
 * blog lets one of them do it. What came due while none ran appears when one starts.
 */
@Component
class Schedule {

  /** Whose name such a revision bears: nobody's, it was decided when it was scheduled. */
  private static final String ACTOR = "schedule";

  private static final Logger log = LoggerFactory.getLogger(Schedule.class);

  private final JdbcClient database;
  private final EntryWriting entries;
  private final Answers answers;
  private final WritingSettings settings;
  private final Clock clock;

  Schedule(
      JdbcClient database,
      EntryWriting entries,
      Answers answers,
      WritingSettings settings,
      Clock clock) {
    this.database = database;
    this.entries = entries;
    this.answers = answers;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${writing.schedule-interval:250ms}")
  void publishWhatIsDue() {
    try {
      due().forEach(this::publish);
    } catch (DataAccessException | TransactionException unreachable) {
      log.warn("Scheduled entries wait for the database: {}", unreachable.getMessage());
    }
  }

  @Scheduled(fixedDelay = 10, timeUnit = java.util.concurrent.TimeUnit.MINUTES)
  void forgetOldKeys() {
    try {
      answers.forgetOlderThan(settings.rememberKeys(), clock.instant());
    } catch (DataAccessException | TransactionException unreachable) {
      log.warn("Idempotency keys wait for the database: {}", unreachable.getMessage());
    }
  }

  /** Oldest first; what lies in an ended live blog waits until that is reopened. */
  private List<Due> due() {
    return database
        .sql(
            """
            select entry.live_blog_id, entry.id
            from entry join live_blog on live_blog.id = entry.live_blog_id
            where entry.status = 'scheduled' and entry.publish_at <= :now
                and live_blog.status in ('draft', 'live')
            order by entry.publish_at, entry.position
            limit 100
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(
            (row, _) ->
                new Due(row.getObject("live_blog_id", UUID.class), row.getObject("id", UUID.class)))
        .list();
  }

  private void publish(Due due) {
    try {
      entries.publishWhenDue(due.liveBlogId, due.entryId, ACTOR);
    } catch (Problem overtaken) {
      log.info("Scheduled entry {} was overtaken: {}", due.entryId, overtaken.getMessage());
    }
  }

  private record Due(UUID liveBlogId, UUID entryId) {}
}
