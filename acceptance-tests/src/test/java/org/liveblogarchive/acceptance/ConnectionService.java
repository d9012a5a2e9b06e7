package org.liveblogarchive.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The cluster's Service in front of several processes: each connection goes to one that answers.
 */
final class ConnectionService implements AutoCloseable {

  private final ServerSocket listening;
  private final List<URI> behind;
  private final AtomicInteger turn = new AtomicInteger();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  ConnectionService(List<URI> behind) {
    this.behind = behind;
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Thread.startVirtualThread(this::accept);
  }

  String address() {
    return "http://127.0.0.1:" + listening.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket caller = listening.accept();
        Thread.startVirtualThread(() -> connect(caller));
      }
    } catch (IOException closed) {
      // Accepting ends with the service.
    }
  }

  private void connect(Socket caller) {
    for (int attempt = 0; attempt < behind.size(); attempt++) {
      URI next = behind.get(Math.floorMod(turn.getAndIncrement(), behind.size()));
      Socket process = new Socket();
      try {
        process.connect(new InetSocketAddress(next.getHost(), next.getPort()), 1_000);
      } catch (IOException refused) {
        continue;
      }
      open.add(caller);
      open.add(process);
      Thread.startVirtualThread(() -> pass(caller, process));
      Thread.startVirtualThread(() -> pass(process, caller));
      return;
    }
    hangUp(caller);
  }

  private void pass(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException lost) {
      // The other side hears of it below.
    } finally {
      hangUp(from);
      hangUp(to);
    }
  }

  private void hangUp(Socket socket) {
    open.remove(socket);
    try {
      socket.close();
    } catch (IOException gone) {
      // As it should be.
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      List.copyOf(open).forEach(this::hangUp);
    }
  }
}
