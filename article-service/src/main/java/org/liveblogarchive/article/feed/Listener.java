package org.liveblogarchive.article.feed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.ChangeHint;
import org.liveblogarchive.article.waiting.WakeUp;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears the announcements of all replicas on one connection of its own, and wakes up readers. */
@Component
class Listener implements SmartLifecycle {

  static final String CHANNEL = "liveblog_changes";

  private static final Logger log = LoggerFactory.getLogger(Listener.class);
  private static final Duration CHECK_CONNECTION_AFTER = Duration.ofSeconds(10);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
  private static final Duration RECONNECT_AFTER = Duration.ofSeconds(1);

  private final JdbcConnectionDetails address;
  private final WakeUp wakeUp;
  private final ApplicationEventPublisher events;
  private volatile @Nullable Thread thread;

  Listener(JdbcConnectionDetails address, WakeUp wakeUp, ApplicationEventPublisher events) {
    this.address = address;
    this.wakeUp = wakeUp;
    this.events = events;
  }

  @Override
  public void start() {
    thread = Thread.ofVirtual().name("change-listener").start(this::listenUntilStopped);
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void listenUntilStopped() {
    while (isRunning()) {
      try (Connection connection = connect()) {
        listen(connection);
      } catch (SQLException lost) {
        log.warn("Announcements of changes are not heard at the moment: {}", lost.getMessage());
        pause();
      }
    }
  }

  private Connection connect() throws SQLException {
    Properties properties = new Properties();
    PGProperty.USER.set(properties, address.getUsername());
    PGProperty.PASSWORD.set(properties, address.getPassword());
    // Without them a dead connection would be waited for as long as TCP does.
    PGProperty.CONNECT_TIMEOUT.set(properties, Math.toIntExact(ANSWER_WITHIN.toSeconds()));
    PGProperty.SOCKET_TIMEOUT.set(properties, Math.toIntExact(ANSWER_WITHIN.toSeconds()));
    return DriverManager.getConnection(address.getJdbcUrl(), properties);
  }

  private void listen(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + CHANNEL);
      // Whatever changed while nobody listened.
      wakeUp.all();
      events.publishEvent(new ChangeHint(Map.of()));
      PGConnection notifications = connection.unwrap(PGConnection.class);
      while (isRunning()) {
        var heard =
            notifications.getNotifications(Math.toIntExact(CHECK_CONNECTION_AFTER.toMillis()));
        if (heard.length > 0) {
          wakeUp.all();
          for (PGNotification notification : heard) {
            events.publishEvent(new ChangeHint(Announcement.read(notification.getParameter())));
          }
        } else {
          // A connection that died silently shows itself only when it is used.
          statement.execute("select 1");
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(RECONNECT_AFTER);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
