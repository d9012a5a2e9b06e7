package org.liveblogarchive.search.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A network between the service and a real server that tests can cut or stall. */
public final class Relay implements AutoCloseable {

  private enum State {
    OPEN,
    CUT,
    STALLED
  }

  private final URI target;
  private final ServerSocket listener;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private volatile State state = State.OPEN;

  /** Starts relaying to a server. */
  public Relay(URI target) {
    this.target = target;
    try {
      this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var _ = threads.submit(this::accept);
  }

  /** The address to use instead of the server's own. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort());
  }

  /** Ends all connections and refuses new ones. */
  public void cut() {
    state = State.CUT;
    sockets.forEach(Relay::quietlyClose);
  }

  /** Ends all connections; new ones are taken but nothing ever comes back. */
  public void stall() {
    state = State.STALLED;
    sockets.forEach(Relay::quietlyClose);
  }

  /** Lets everything through again. */
  public void heal() {
    state = State.OPEN;
    sockets.forEach(Relay::quietlyClose);
  }

  private Object accept() throws IOException {
    while (true) {
      Socket client = listener.accept();
      sockets.add(client);
      switch (state) {
        case CUT -> quietlyClose(client);
        case STALLED -> {}
        case OPEN -> connect(client);
      }
    }
  }

  private void connect(Socket client) throws IOException {
    Socket server = new Socket(target.getHost(), target.getPort());
    sockets.add(server);
    var _ = threads.submit(() -> copy(client, server));
    var _ = threads.submit(() -> copy(server, client));
  }

  private void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // The end of a connection, by either side or by the test.
    } finally {
      sockets.remove(from);
      sockets.remove(to);
    }
  }

  private static void quietlyClose(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
    threads.shutdownNow();
  }
}
