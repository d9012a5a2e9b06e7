package org.liveblogarchive.article.feed;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.liveblogarchive.article.liveblog.LiveBlogWritten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells every replica that something changed, by one {@code NOTIFY} for all changes of a moment. It
 * runs outside the writing transaction, because {@code NOTIFY} inside would make commits queue.
 */
@Component
class Announcer implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(Announcer.class);

  private final JdbcClient database;
  private final FeedSettings settings;
  private final AtomicBoolean pending = new AtomicBoolean();
  private final ConcurrentMap<UUID, Long> changed = new ConcurrentHashMap<>();
  private volatile long announcedAt;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofVirtual().name("change-announcer").factory());

  Announcer(JdbcClient database, FeedSettings settings) {
    this.database = database;
    this.settings = settings;
    this.announcedAt = System.nanoTime() - settings.notificationInterval().toNanos();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void changed(LiveBlogWritten event) {
    changed.merge(event.liveBlog().id(), event.liveBlog().revision(), Math::max);
    if (pending.compareAndSet(false, true)) {
      long sinceLast = System.nanoTime() - announcedAt;
      long delay = Math.max(0, settings.notificationInterval().toNanos() - sinceLast);
      var _ = thread.schedule(this::announce, delay, TimeUnit.NANOSECONDS);
    }
  }

  private void announce() {
    announcedAt = System.nanoTime();
    pending.set(false);
    try {
      database
          .sql("select pg_notify(:channel, :liveBlogs)::text")
          .param("channel", Listener.CHANNEL)
          .param("liveBlogs", Announcement.of(changedSinceLast()))
          .query(String.class)
          .optional();
    } catch (DataAccessException lost) {
      // Readers look for themselves each second; a lost hint costs only that.
      log.warn("A change could not be announced: {}", lost.getMessage());
    }
  }

  private Map<UUID, Long> changedSinceLast() {
    Map<UUID, Long> revisions = Map.copyOf(changed);
    revisions.forEach(changed::remove);
    return revisions;
  }

  @Override
  public void destroy() {
    thread.shutdown();
  }
}
