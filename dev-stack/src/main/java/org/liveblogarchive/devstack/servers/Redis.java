package org.liveblogarchive.devstack.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A running Redis, without a password. */
public record Redis(String host, int port) implements Address {

  private static final int PATIENCE = 2_000;

  static Redis at(URI uri) {
    return new Redis(uri.getHost(), uri.getPort());
  }

  @Override
  public URI uri() {
    return URI.create("redis://%s:%d".formatted(host, port));
  }

  @Override
  public boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE);
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
      BufferedReader answers =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      return "+PONG".equals(answers.readLine());
    } catch (IOException e) {
      return false;
    }
  }
}
