package org.liveblogarchive.article.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.liveblogarchive.article.hot.PublicEvent;

/** Writes Server-Sent Events (WHATWG HTML, 9.2). */
class EventWriter {

  private static final byte[] HEARTBEAT = ":\n\n".getBytes(UTF_8);

  private final OutputStream out;
  private long writtenAt = System.nanoTime();

  EventWriter(OutputStream out) {
    this.out = out;
  }

  /** Tells a reader where it is, and when to come again if the stream breaks. */
  void greet(long revision, Duration retry) throws IOException {
    long wait = retry.toMillis();
    long jittered = wait + ThreadLocalRandom.current().nextLong(2 * wait + 1);
    write("retry: %d\nid: %d\n\n".formatted(jittered, revision).getBytes(UTF_8));
    flush();
  }

  void write(List<PublicEvent> events) throws IOException {
    for (PublicEvent event : events) {
      write(event.bytes());
    }
    if (!events.isEmpty()) {
      flush();
    }
  }

  /** Writes something if nothing was written for this long. */
  void beat(Duration interval) throws IOException {
    if (System.nanoTime() - writtenAt >= interval.toNanos()) {
      write(HEARTBEAT);
      flush();
    }
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  private void flush() throws IOException {
    out.flush();
    writtenAt = System.nanoTime();
  }
}
