package org.liveblogarchive.search.alerts.web;

import java.io.IOException;
import java.util.UUID;
import org.liveblogarchive.search.alerts.Alert;
import org.liveblogarchive.search.alerts.AlertDesk;
import org.liveblogarchive.search.alerts.AlertSettings.StreamSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells one reader of the matches of an alert, in their order, until one of the two ends it. What
 * fails here ends the stream in good order: the reader comes back and resumes.
 */
class AlertStream implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(AlertStream.class);

  private static final int FEW = 50;

  private final AlertDesk desk;
  private final StreamSettings settings;
  private final UUID alertId;
  private final SseEmitter emitter;
  private long place;

  AlertStream(
      AlertDesk desk, StreamSettings settings, UUID alertId, SseEmitter emitter, long place) {
    this.desk = desk;
    this.settings = settings;
    this.alertId = alertId;
    this.emitter = emitter;
    this.place = place;
  }

  @Override
  public void run() {
    try {
      // Where it stands, so that a reader who never hears anything resumes here as well.
      emitter.send(SseEmitter.event().id(Long.toString(place)).comment("alert " + alertId));
      long spokenAt = System.nanoTime();
      Alert alert = desk.find(alertId);
      while (true) {
        AlertDesk.Batch batch = desk.after(alert, place, FEW);
        for (AlertDesk.Placed placed : batch.notices()) {
          send(placed);
        }
        boolean isMore = batch.until() != place;
        place = batch.until();
        if (!batch.notices().isEmpty()) {
          spokenAt = System.nanoTime();
        } else if (System.nanoTime() - spokenAt >= settings.heartbeat().toNanos()) {
          emitter.send(SseEmitter.event().comment(""));
          spokenAt = System.nanoTime();
          alert = desk.find(alertId);
        }
        if (!isMore) {
          Thread.sleep(settings.poll());
        }
      }
    } catch (IOException | IllegalStateException readerLeft) {
      // Nobody is there to be told.
      return;
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException ending) {
      // A reader who comes back hears of it, be it a lost index or an alert that was deleted.
      log.debug("The stream of alert {} ends: {}", alertId, ending.toString());
    }
    emitter.complete();
  }

  private void send(AlertDesk.Placed placed) throws IOException {
    emitter.send(
        SseEmitter.event()
            .id(Long.toString(placed.place()))
            .name("entry")
            .data(placed.notice(), MediaType.APPLICATION_JSON));
  }
}
