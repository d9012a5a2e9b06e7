package org.liveblogarchive.devstack.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of this machine's own address. */
public final class Ports {

  /**
   * Below the range from which Linux and macOS take the ports of outgoing connections, so that none
   * of those can occupy a port between its choice and its use.
   */
  private static final int FIRST = 20_000;

  private static final int AFTER_LAST = 32_000;

  private Ports() {}

  /** A port on which nothing listens at the moment. */
  public static int free() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, AFTER_LAST);
      if (isFree(port)) {
        return port;
      }
    }
  }

  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
