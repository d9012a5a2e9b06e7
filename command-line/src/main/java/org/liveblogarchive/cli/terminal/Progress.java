package org.liveblogarchive.cli.terminal;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How far some work is: a bar below the output on a terminal, else a plain line now and then. Long
 * enough between two of them that showing progress costs nothing.
 */
public final class Progress implements AutoCloseable {

  private static final Duration BETWEEN_BARS = Duration.ofMillis(100);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
  private static final int BAR_WIDTH = 24;

  private final Terminal terminal;
  private final String title;
  private final Supplier<String> counts;
  private final long began = System.nanoTime();
  private long shown = began;
  private final long total;
  private long done;

  private Progress(Terminal terminal, String title, long total, Supplier<String> counts) {
    this.terminal = terminal;
    this.title = title;
    this.total = total;
    this.counts = counts;
  }

  /**
   * Begins.
   *
   * @param total how much there is to do, in any unit; 0 where nobody knows
   * @param counts what to say of it, such as {@code 12 of 40 documents}
   */
  public static Progress of(Terminal terminal, String title, long total, Supplier<String> counts) {
    Progress progress = new Progress(terminal, title, total, counts);
    if (progress.isBar()) {
      Runtime.getRuntime().addShutdownHook(new Thread(terminal::leave, "leave-terminal"));
      terminal.bar(progress.bar());
    }
    return progress;
  }

  /** Says that so much more is done. */
  public synchronized void advance(long amount) {
    done += amount;
    show();
  }

  /** Shows the counts as they are now. */
  public synchronized void show() {
    long now = System.nanoTime();
    Duration between = isBar() ? BETWEEN_BARS : BETWEEN_LINES;
    if (now - shown < between.toNanos()) {
      return;
    }
    shown = now;
    if (isBar()) {
      terminal.bar(bar());
    } else {
      terminal.note(title + ": " + text());
    }
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (isBar()) {
      terminal.bar(null);
    }
  }

  private boolean isBar() {
    return terminal.abilities().errTerminal() && !terminal.abilities().quiet();
  }

  private String text() {
    String percent = fraction() == null ? "" : "%d %%, ".formatted(Math.round(fraction() * 100));
    return percent + counts.get();
  }

  private String bar() {
    Double fraction = fraction();
    String text =
        fraction == null
            ? title + "  " + counts.get()
            : title + " " + drawn(fraction) + " " + counts.get();
    int columns = terminal.abilities().columns() - 1;
    return text.length() <= columns ? text : text.substring(0, columns);
  }

  private static String drawn(double fraction) {
    int full = (int) Math.round(fraction * BAR_WIDTH);
    return "[" + "#".repeat(full) + ".".repeat(BAR_WIDTH - full) + "]";
  }

  private @Nullable Double fraction() {
    return total <= 0 ? null : Math.clamp((double) done / total, 0.0, 1.0);
  }
}
