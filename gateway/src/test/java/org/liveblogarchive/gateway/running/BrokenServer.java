package org.liveblogarchive.gateway.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes connections and never answers: what a proper server cannot be made to do. */
class BrokenServer implements AutoCloseable {

  private final ServerSocket listening;
  private final List<Socket> accepted = new CopyOnWriteArrayList<>();
  private final boolean resets;

  private BrokenServer(boolean resets) {
    this.resets = resets;
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Thread.startVirtualThread(this::accept);
  }

  /** Leaves its callers waiting. */
  static BrokenServer hanging() {
    return new BrokenServer(false);
  }

  /** Resets every connection as soon as something was sent on it. */
  static BrokenServer resetting() {
    return new BrokenServer(true);
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
        if (resets) {
          reset(connection);
        }
      }
    } catch (IOException closed) {
      // Accepting ends with the server.
    }
  }

  private static void reset(Socket connection) throws IOException {
    int first = connection.getInputStream().read();
    if (first >= 0) {
      // Without lingering, closing is a reset.
      connection.setSoLinger(true, 0);
    }
    connection.close();
  }
}
