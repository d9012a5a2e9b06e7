package org.liveblogarchive.gateway.running;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** A request byte by byte, for what no well-behaved client would send. */
record RawRequest(String head) {

  private static final int PATIENCE = 10_000;

  /** A request without a body; it should ask for {@code Connection: close}. */
  static RawRequest of(String... lines) {
    return new RawRequest(String.join("\r\n", lines) + "\r\n\r\n");
  }

  /** A read of that request target, exactly as it is written. */
  static RawRequest get(String target) {
    return of("GET " + target + " HTTP/1.1", "Host: archive", "Connection: close");
  }

  /** Sends it and returns all that is answered until the gateway closes the connection. */
  String sendTo(Gateway gateway) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(head.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
