package org.liveblogarchive.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where the tool writes. Whole lines come out at once, also from several threads, and a progress
 * bar never mixes with them.
 */
public final class Terminal {

  private static final String ERASE_LINE = "\r\u001B[2K";
  private static final int BUFFER = 64 * 1024;

  private final OutputStream out;
  private final OutputStream err;
  private final Abilities abilities;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable String bar;
  private boolean left;

  /** Writes to these streams, which can do so much. */
  public Terminal(OutputStream out, OutputStream err, Abilities abilities) {
    this.out = out;
    this.err = err;
    this.abilities = abilities;
  }

  public Abilities abilities() {
    return abilities;
  }

  /** Writes a line of data to standard output. */
  public void line(String line) {
    byte[] bytes = (line + "\n").getBytes(UTF_8);
    data(bytes, bytes.length);
  }

  /** Copies data to standard output as it is. */
  public void copy(InputStream data) {
    byte[] buffer = new byte[BUFFER];
    try {
      for (int read = data.read(buffer); read >= 0; read = data.read(buffer)) {
        data(buffer, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a message to standard error, unless the caller wants none. */
  public void note(String message) {
    if (!abilities.quiet()) {
      complain(message);
    }
  }

  /** Writes a message to standard error whatever the caller wants. */
  public void complain(String message) {
    alone(
        () -> {
          eraseBar();
          message(message + "\n");
          drawBar();
        });
  }

  /** Colours a text for standard output where that can show it. */
  public String styled(Style style, String text) {
    return abilities.colourOut() ? style.of(text) : text;
  }

  /** Colours a text for standard error where that can show it. */
  public String styledMessage(Style style, String text) {
    return abilities.colourErr() ? style.of(text) : text;
  }

  /** Shows this line below everything else, instead of the one before; null takes it away. */
  void bar(@Nullable String line) {
    alone(
        () -> {
          eraseBar();
          bar = line;
          drawBar();
        });
  }

  /** Takes the bar away for good. Never waits long: whoever presses Ctrl-C wants an end. */
  void leave() {
    try {
      if (lock.tryLock(200, TimeUnit.MILLISECONDS)) {
        eraseBar();
        left = true;
        lock.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void data(byte[] bytes, int length) {
    alone(
        () -> {
          eraseBar();
          try {
            out.write(bytes, 0, length);
            out.flush();
          } catch (IOException e) {
            throw new OutputFailed(e);
          }
          drawBar();
        });
  }

  private void alone(Runnable writing) {
    lock.lock();
    try {
      writing.run();
    } finally {
      lock.unlock();
    }
  }

  private void eraseBar() {
    if (bar != null && !left) {
      message(ERASE_LINE);
    }
  }

  private void drawBar() {
    if (bar != null && !left) {
      message(bar);
    }
  }

  private void message(String text) {
    try {
      err.write(text.getBytes(UTF_8));
      err.flush();
    } catch (IOException e) {
      // There is nowhere left to say so; the data and the exit code still tell.
      bar = null;
    }
  }
}
