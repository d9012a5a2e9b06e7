package org.liveblogarchive.cli.connection;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that look at a range of time. */
public final class TimeRange {

  @Option(names = "--from", paramLabel = "TIME", description = "From this date or time on.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "TIME",
      description = "Until the end of this date, or before this time.")
  private @Nullable String to;

  /** Returns the same address for what lies in this range. */
  public Address of(Address whole) {
    return whole.with("from", from).with("to", to);
  }
}
