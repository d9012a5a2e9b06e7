package org.liveblogarchive.gateway.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ThreadLocalRandom;

/** A client with a network address of its own, so that no other test uses up its tokens. */
class Client implements AutoCloseable {

  private final HttpClient http;

  Client() {
    // All of 127.0.0.0/8 is this machine.
    ThreadLocalRandom random = ThreadLocalRandom.current();
    String address =
        "127.%d.%d.%d"
            .formatted(random.nextInt(1, 255), random.nextInt(1, 255), random.nextInt(1, 255));
    http = HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(address)).build();
  }

  /** Reads, with headers given as name, value, name, value. */
  HttpResponse<String> get(URI uri, String... headers) {
    return send("GET", uri, BodyPublishers.noBody(), headers);
  }

  HttpResponse<String> post(URI uri, String body, String... headers) {
    return send("POST", uri, BodyPublishers.ofString(body), headers);
  }

  HttpResponse<String> send(String method, URI uri, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new AssertionError("No answer to " + method + " " + uri, failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
