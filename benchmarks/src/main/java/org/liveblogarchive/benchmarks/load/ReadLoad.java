package org.liveblogarchive.benchmarks.load;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.liveblogarchive.benchmarks.http.Request;

/** Makes many readers ask for the same thing. */
public interface ReadLoad {

  /** What it is called in the report. */
  String name();

  /**
   * Asks over some connections for a while.
   *
   * @param keys API keys, among which the connections are divided
   * @param wanted the status that each answer should have
   */
  LoadResult run(
      URI server, Request request, List<String> keys, int wanted, int connections, Duration time);

  /** The best there is on this machine. */
  static ReadLoad best() {
    return Wrk.installed().<ReadLoad>map(Wrk::new).orElseGet(LoopedReads::new);
  }
}
