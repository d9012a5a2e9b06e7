package org.liveblogarchive.gateway.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Takes connections and never answers: what a proper server cannot be made to do. */
class BrokenServer implements AutoCloseable {

  private final ServerSocket listening;
  private final List<Socket> accepted = new CopyOnWriteArrayList<>();
  private final @Nullable String lastWords;

  private BrokenServer(@Nullable String lastWords) {
    this.lastWords = lastWords;
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Thread.startVirtualThread(this::accept);
  }

  /** Leaves its callers waiting. */
  static BrokenServer hanging() {
    return new BrokenServer(null);
  }

  /** Resets every connection as soon as these words were sent on it. */
  static BrokenServer resettingAfter(String lastWords) {
    return new BrokenServer(lastWords);
  }

  int port() {
    return listening.getLocalPort();
  }

  int connections() {
    return accepted.size();
  }

  @Override
  public void close() {
    try {
      listening.close();
      for (Socket connection : accepted) {
        connection.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = listening.accept();
        accepted.add(connection);
        if (lastWords != null) {
          resetAfter(lastWords, connection);
        }
      }
    } catch (IOException closed) {
      // Accepting ends with the server.
    }
  }

  private static void resetAfter(String lastWords, Socket connection) throws IOException {
    StringBuilder heard = new StringBuilder();
    while (heard.indexOf(lastWords) < 0) {
      heard.append((char) connection.getInputStream().read());
    }
    // Without lingering, closing is a reset.
    connection.setSoLinger(true, 0);
    connection.close();
  }
}
