package org.liveblogarchive.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the tool writes. Whole lines come out at once, also from several threads, and a progress
 * bar never mixes with them.
 */
public final class Terminal {

  private static final String ERASE_LINE = "\r\u001B[2K";

  private final OutputStream out;
  private final OutputStream err;
  private final Abilities abilities;
  private @Nullable String bar;

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
  public synchronized void line(String line) {
    data(output -> output.write((line + "\n").getBytes(UTF_8)));
  }

  /** Copies data to standard output as it is. */
  public synchronized void copy(InputStream data) {
    byte[] buffer = new byte[64 * 1024];
    try {
      for (int read = data.read(buffer); read >= 0; read = data.read(buffer)) {
        int length = read;
        data(output -> output.write(buffer, 0, length));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Writes a message to standard error, unless the caller wants none. */
  public void note(String message) {
    if (!abilities.quiet()) {
      complain(message);
    }
  }

  /** Writes a message to standard error whatever the caller wants. */
  public synchronized void complain(String message) {
    eraseBar();
    message(message + "\n");
    drawBar();
  }

  /** Shows this line below everything else, instead of the one before; null takes it away. */
  synchronized void bar(@Nullable String line) {
    eraseBar();
    bar = line;
    drawBar();
  }

  /** Colours a text for standard output where that can show it. */
  public String styled(Style style, String text) {
    return abilities.colourOut() ? style.of(text) : text;
  }

  /** Colours a text for standard error where that can show it. */
  public String styledMessage(Style style, String text) {
    return abilities.colourErr() ? style.of(text) : text;
  }

  private void data(Writing writing) {
    eraseBar();
    try {
      writing.to(out);
      out.flush();
    } catch (IOException e) {
      throw new OutputFailed(e);
    }
    drawBar();
  }

  private void eraseBar() {
    if (bar != null) {
      message(ERASE_LINE);
    }
  }

  private void drawBar() {
    if (bar != null) {
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

  private interface Writing {
    void to(OutputStream output) throws IOException;
  }
}
