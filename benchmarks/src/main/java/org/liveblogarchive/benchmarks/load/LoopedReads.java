package org.liveblogarchive.benchmarks.load;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.liveblogarchive.benchmarks.http.Request;

/** Reads with a thread a connection, where there is no wrk; dearer, for both sides alike. */
final class LoopedReads implements ReadLoad {

  @Override
  public String name() {
    return "threads of this program (wrk is not installed)";
  }

  @Override
  public LoadResult run(
      URI server, Request request, List<String> keys, int wanted, int connections, Duration time) {
    List<byte[]> requests =
        keys.stream().map(key -> request.with("X-API-Key", key).bytes()).toList();
    return ClosedLoop.run(
        connections,
        time,
        client -> HttpWork.of(server, () -> requests.get(client % requests.size()), wanted));
  }
}
