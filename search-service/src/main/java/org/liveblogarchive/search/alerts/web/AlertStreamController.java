package org.liveblogarchive.search.alerts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.liveblogarchive.search.alerts.AlertDesk;
import org.liveblogarchive.search.alerts.AlertSettings;
import org.liveblogarchive.search.alerts.AlertSettings.StreamSettings;
import org.liveblogarchive.search.web.Malformed;
import org.liveblogarchive.search.web.Parameters;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Answers {@code GET /api/v1/search/alerts/{id}/stream} with Server-Sent Events, each stream in a
 * virtual thread of its own. Streams end before the server waits for its last requests.
 */
@RestController
class AlertStreamController implements SmartLifecycle {

  private static final String SINCE = "since";
  private static final String LAST_EVENT_ID = "Last-Event-ID";
  private static final Pattern PLACE = Pattern.compile("[0-9]{1,18}");
  private static final long FOR_EVER = 0L;

  private final AlertDesk desk;
  private final StreamSettings settings;
  private final Semaphore readers;
  private final Set<Thread> open = ConcurrentHashMap.newKeySet();
  private volatile boolean running;

  AlertStreamController(AlertDesk desk, AlertSettings settings) {
    this.desk = desk;
    this.settings = settings.stream();
    this.readers = new Semaphore(this.settings.readers());
  }

  @GetMapping(
      path = AlertAnswer.PATH + "/{id}/stream",
      produces = {MediaType.TEXT_EVENT_STREAM_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
  ResponseEntity<SseEmitter> stream(@PathVariable UUID id, HttpServletRequest request) {
    Optional<Long> since = since(request);
    var _ = desk.find(id);
    if (!readers.tryAcquire()) {
      throw new TooManyStreams();
    }
    SseEmitter emitter = new SseEmitter(FOR_EVER);
    try {
      long place = since.isPresent() ? since.get() : desk.latest(id);
      begin(new AlertStream(desk, settings, id, emitter, place), emitter);
    } catch (RuntimeException e) {
      readers.release();
      throw e;
    }
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_EVENT_STREAM)
        .cacheControl(CacheControl.noStore())
        // Proxies that know this header pass on each event as it comes.
        .header("X-Accel-Buffering", "no")
        .body(emitter);
  }

  private void begin(AlertStream stream, SseEmitter emitter) {
    Thread thread =
        Thread.ofVirtual()
            .name("alert-stream")
            .unstarted(
                () -> {
                  try {
                    stream.run();
                  } finally {
                    open.remove(Thread.currentThread());
                    readers.release();
                  }
                });
    emitter.onCompletion(thread::interrupt);
    emitter.onError(_ -> thread.interrupt());
    open.add(thread);
    thread.start();
    if (!running) {
      thread.interrupt();
    }
  }

  /** The header is newer than the address, to which a browser reconnects as it was at first. */
  private static Optional<Long> since(HttpServletRequest request) {
    Map<String, String[]> values = new HashMap<>(request.getParameterMap());
    String last = request.getHeader(LAST_EVENT_ID);
    if (last != null) {
      values.put(LAST_EVENT_ID, new String[] {last});
    }
    var parameters = new Parameters(values);
    Optional<Long> since = parameters.single(SINCE, AlertStreamController::place);
    Optional<Long> resumed = parameters.single(LAST_EVENT_ID, AlertStreamController::place);
    parameters.end();
    return resumed.or(() -> since);
  }

  private static Long place(String text) throws Malformed {
    if (!PLACE.matcher(text).matches()) {
      throw new Malformed("has to be the id of an event, or 0");
    }
    return Long.valueOf(text);
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    open.forEach(Thread::interrupt);
  }

  /** After the notice, so that nobody comes back to this very process. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 1;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
