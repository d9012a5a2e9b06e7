package org.liveblogarchive.cli.connection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/**
 * The body of an answer that must not pause for long. The HTTP client itself only watches how long
 * the headers take.
 */
final class PromptBody extends FilterInputStream {

  private final Duration longestPause;
  private final Thread watch;
  private volatile long lastRead = System.nanoTime();
  private volatile boolean tooSlow;

  PromptBody(InputStream body, Duration longestPause) {
    super(body);
    this.longestPause = longestPause;
    this.watch = Thread.ofVirtual().start(this::watch);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      // The pause counts from here: between reads it is us who are slow.
      lastRead = System.nanoTime();
      int read = in.read(buffer, offset, length);
      if (tooSlow) {
        throw paused();
      }
      return read;
    } catch (IOException e) {
      throw tooSlow ? paused() : e;
    }
  }

  @Override
  public void close() throws IOException {
    watch.interrupt();
    in.close();
  }

  private void watch() {
    try {
      long left = longestPause.toNanos();
      while (left > 0) {
        Thread.sleep(Duration.ofNanos(left));
        left = longestPause.toNanos() - (System.nanoTime() - lastRead);
      }
      tooSlow = true;
      in.close();
    } catch (InterruptedException | IOException over) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpTimeoutException paused() {
    return new HttpTimeoutException(
        "nothing came for %d seconds".formatted(longestPause.toSeconds()));
  }
}
