package org.liveblogarchive.gateway.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Reads a live stream as a browser does, from the beginning of the answer to its end. */
class StreamReader implements AutoCloseable {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final HttpResponse<InputStream> response;
  private final List<Long> ids = new CopyOnWriteArrayList<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private volatile long began = -1;
  private volatile boolean completed;
  private volatile boolean broken;

  private StreamReader(HttpResponse<InputStream> response) {
    this.response = response;
    Thread.startVirtualThread(this::read);
  }

  /** Opens a stream, with headers given as name, value, name, value. */
  static StreamReader open(URI address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new StreamReader(HTTP.send(request.build(), BodyHandlers.ofInputStream()));
    } catch (IOException failure) {
      throw new AssertionError("No answer from " + address, failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  /** A connection that asks for a stream and takes in nothing of it by itself. */
  static Socket lazy(int port, String path) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    socket.setSoTimeout(20_000);
    String request = "GET " + path + " HTTP/1.1\r\nHost: archive\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  HttpResponse<InputStream> response() {
    return response;
  }

  /** The revisions of all events so far. */
  List<Long> ids() {
    return ids;
  }

  List<String> lines() {
    return lines;
  }

  /** The revision it stood at when it began; negative before it was told. */
  long began() {
    return began;
  }

  /** Whether the stream came to its proper end. */
  boolean completed() {
    return completed;
  }

  /** Whether the connection broke. */
  boolean broken() {
    return broken;
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException alreadyBroken) {
      // It is gone either way.
    }
  }

  private void read() {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      Long id = null;
      boolean hasData = false;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
        if (line.startsWith("id: ")) {
          id = Long.valueOf(line.substring(4));
        }
        hasData = hasData || line.startsWith("data: ");
        if (line.isEmpty()) {
          take(id, hasData);
          id = null;
          hasData = false;
        }
      }
      completed = true;
    } catch (IOException failure) {
      broken = true;
    }
  }

  private void take(@Nullable Long id, boolean hasData) {
    if (id != null && hasData) {
      ids.add(id);
    } else if (id != null) {
      began = id;
    }
  }
}
