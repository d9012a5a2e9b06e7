package org.liveblogarchive.devstack.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
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

  /** Whether a server could listen on the port. */
  public static boolean isFree(int port) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    return canBind(address) && !isAnswered(address);
  }

  private static boolean canBind(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(address);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** macOS lets one bind a port of one address while another process listens on all addresses. */
  private static boolean isAnswered(InetSocketAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(address, 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
