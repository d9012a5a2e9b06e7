package org.liveblogarchive.gateway.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A live blog at its service, with a stream that does what tests want of it. */
class LiveBlog implements HttpHandler {

  static final String ID = "0197a1b2-0000-7000-8000-000000000001";
  static final String SLUG = "budget-day";
  static final String STREAM = "/api/v1/liveblogs/" + ID + "/stream";
  static final String STREAM_BY_SLUG = "/api/v1/liveblogs/" + SLUG + "/stream";

  private static final Pattern PARAMETER = Pattern.compile("(?<name>since|until)=(?<value>\\d+)");
  private static final long HEARTBEAT_MILLIS = 100;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Long> ids = new ArrayList<>();
  private int payload = 20;
  private int open;
  private int round;
  private boolean stalled;
  private boolean ended;
  private boolean withdrawn;

  /** Records an event at the next revision but one: most revisions are shown, some are not. */
  long publish() {
    return change(
        () -> {
          long id = revision() + (ids.size() % 3 == 0 ? 2 : 1);
          ids.add(id);
          return id;
        });
  }

  /** Records some events and returns the revision of the last. */
  long publish(int times) {
    long last = 0;
    for (int time = 0; time < times; time++) {
      last = publish();
    }
    return last;
  }

  /** Ends: an {@code ended} event, then no more. */
  long end() {
    return change(
        () -> {
          ended = true;
          ids.add(revision() + 1);
          return revision();
        });
  }

  /** Is taken down: a last event, then 410. */
  long withdraw() {
    return change(
        () -> {
          withdrawn = true;
          ids.add(revision() + 1);
          return revision();
        });
  }

  /** Breaks off all streams in the middle. */
  void drop() {
    change(() -> round++);
  }

  /** Says nothing more on streams that are open, nor on new ones. */
  void stall() {
    change(() -> stalled = true);
  }

  /** Goes on, where somebody still listens. */
  void goOn() {
    change(() -> stalled = false);
  }

  /** Sends this many bytes with each event. */
  void payload(int bytes) {
    change(() -> payload = bytes);
  }

  /** How many streams are open. */
  int open() {
    return change(() -> open);
  }

  long revision() {
    return change(() -> ids.isEmpty() ? 0 : ids.getLast());
  }

  /** The revisions of all events after one. */
  List<Long> idsAfter(long revision) {
    return change(() -> ids.stream().filter(id -> id > revision).toList());
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    lock.lock();
    try {
      answer(exchange);
    } finally {
      lock.unlock();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    long since = parameter(query, "since", revision());
    long until = parameter(query, "until", Long.MAX_VALUE);
    if (withdrawn) {
      String problem =
          """
          {"type": "urn:liveblog-archive:problem:live-blog-withdrawn", "title": "Live blog withdrawn",
           "status": 410, "detail": "By order of the court.", "instance": "/x", "requestId": "none",
           "withdrawal": {"reason": "court"}}
          """;
      Service.problem(410, problem).handle(exchange);
      return;
    }
    if (ended && since >= revision()) {
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Content-Location", STREAM);
    exchange.sendResponseHeaders(200, 0);
    open++;
    try {
      stream(exchange.getResponseBody(), since, until);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      open--;
    }
    exchange.close();
  }

  private void stream(OutputStream body, long since, long until)
      throws IOException, InterruptedException {
    int began = round;
    long sent = since;
    write(body, "retry: 2000\nid: " + since + "\n\n");
    while (true) {
      for (long id : stalled ? List.<Long>of() : idsAfter(sent)) {
        if (id <= until) {
          write(body, event(id));
        }
        sent = id;
      }
      if (until <= sent || until <= revision() || ((ended || withdrawn) && sent >= revision())) {
        return;
      }
      var _ = changed.await(HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS);
      if (began != round) {
        // The server closes a connection whose handler fails, without the end of the answer.
        throw new IOException("dropped");
      }
      if (!stalled) {
        write(body, ": \n\n");
      }
    }
  }

  private String event(long id) {
    String kind = ended && id == revision() ? "ended" : "entry";
    return "event: %s\nid: %d\ndata: {\"revision\":%d,\"text\":\"%s\"}\n\n"
        .formatted(kind, id, id, "x".repeat(payload));
  }

  private void write(OutputStream body, String text) throws IOException {
    // Others may change the live blog while a slow connection takes this.
    lock.unlock();
    try {
      body.write(text.getBytes(StandardCharsets.UTF_8));
      body.flush();
    } finally {
      lock.lock();
    }
  }

  private <T> T change(Supplier<T> change) {
    lock.lock();
    try {
      T result = change.get();
      changed.signalAll();
      return result;
    } finally {
      lock.unlock();
    }
  }

  private static long parameter(String query, String name, long otherwise) {
    Matcher parameters = PARAMETER.matcher(query);
    while (parameters.find()) {
      if (parameters.group("name").equals(name)) {
        return Long.parseLong(parameters.group("value"));
      }
    }
    return otherwise;
  }
}
