package org.liveblogarchive.article.importing.fetching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A real server that speaks TLS, and after that whatever a test wants it to. */
class TlsSite implements AutoCloseable {

  /** What is sent for a path, from the status line on. */
  interface Reply {
    void send(OutputStream out) throws IOException, InterruptedException;
  }

  /** What a client asked for, as it came. */
  record Request(String path, String host, List<String> serverNames) {}

  private final SSLServerSocket listening;
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  TlsSite(Certificates certificates, InetAddress address, int port) throws IOException {
    listening =
        (SSLServerSocket)
            certificates.server().getServerSocketFactory().createServerSocket(port, 50, address);
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  List<Request> requests() {
    return requests;
  }

  TlsSite on(String path, Reply reply) {
    replies.put(path, reply);
    return this;
  }

  /** Answers with a status line, headers and a body. */
  TlsSite on(String path, String head, byte[] body) {
    return on(path, out -> write(out, head + "Content-Length: " + body.length, body));
  }

  TlsSite page(String path, String type, String body) {
    return on(path, "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n", body.getBytes(UTF_8));
  }

  TlsSite redirect(String path, String location) {
    return on(path, "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\n", new byte[0]);
  }

  static void write(OutputStream out, String head, byte[] body) throws IOException {
    out.write((head + "\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));
    out.write(body);
    out.flush();
  }

  private void accept() {
    try {
      while (true) {
        SSLSocket socket = (SSLSocket) listening.accept();
        Thread.ofVirtual().start(() -> answer(socket));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void answer(SSLSocket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
      String[] first = in.readLine().split(" ", -1);
      String host = "";
      for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        host = line.startsWith("Host: ") ? line.substring("Host: ".length()) : host;
      }
      requests.add(new Request(first[1], host, serverNames(socket)));
      Reply reply = replies.get(first[1]);
      if (reply == null) {
        write(socket.getOutputStream(), "HTTP/1.1 404 Not Found", "SECRET".getBytes(UTF_8));
      } else {
        reply.send(socket.getOutputStream());
      }
    } catch (IOException | InterruptedException gone) {
      // The client went away, as some tests want it to.
    }
  }

  private static List<String> serverNames(SSLSocket socket) {
    return ((ExtendedSSLSession) socket.getSession())
        .getRequestedServerNames().stream()
            .map(name -> new String(name.getEncoded(), ISO_8859_1))
            .toList();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
