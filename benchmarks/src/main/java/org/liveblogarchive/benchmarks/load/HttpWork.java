package org.liveblogarchive.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Supplier;
import org.liveblogarchive.benchmarks.http.HttpConnection;

/** One client's requests over one connection. */
public final class HttpWork implements Work {

  private final HttpConnection connection;
  private final Supplier<byte[]> requests;
  private final int wanted;

  private HttpWork(HttpConnection connection, Supplier<byte[]> requests, int wanted) {
    this.connection = connection;
    this.requests = requests;
    this.wanted = wanted;
  }

  /**
   * Connects a client.
   *
   * @param requests the bytes of each next request
   * @param wanted the status that means that it was done
   */
  public static HttpWork of(URI server, Supplier<byte[]> requests, int wanted) {
    try {
      return new HttpWork(HttpConnection.to(server), requests, wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean once() throws IOException {
    return connection.exchange(requests.get()).status() == wanted;
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
