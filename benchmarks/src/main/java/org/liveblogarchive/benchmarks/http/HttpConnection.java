package org.liveblogarchive.benchmarks.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** One connection that is kept alive, with one request at a time. Not for several threads. */
public final class HttpConnection implements AutoCloseable {

  private static final int BUFFER = 65_536;

  private final SocketChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).limit(0);

  private HttpConnection(SocketChannel channel) {
    this.channel = channel;
  }

  public static HttpConnection to(URI server) throws IOException {
    SocketChannel channel = SocketChannel.open(addressOf(server));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    return new HttpConnection(channel);
  }

  /** Sends one request over a connection of its own. */
  public static Answer exchangeOnce(URI server, Request request) {
    try (HttpConnection connection = to(server)) {
      return connection.exchange(request.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.target() + " failed", e);
    }
  }

  public static InetSocketAddress addressOf(URI server) {
    return new InetSocketAddress(server.getHost(), server.getPort());
  }

  /** Sends a request's bytes and waits for the whole answer. */
  public Answer exchange(byte[] request) throws IOException {
    ByteBuffer out = ByteBuffer.wrap(request);
    while (out.hasRemaining()) {
      channel.write(out);
    }
    AnswerHead head = new AnswerHead();
    while (!head.take(buffer)) {
      fill();
    }
    byte[] body = head.isChunked() ? chunks() : bytes(head.length());
    return new Answer(head, new String(body, UTF_8));
  }

  private byte[] bytes(int length) throws IOException {
    byte[] body = new byte[length];
    int taken = 0;
    while (taken < length) {
      if (!buffer.hasRemaining()) {
        fill();
      }
      int piece = Math.min(length - taken, buffer.remaining());
      buffer.get(body, taken, piece);
      taken += piece;
    }
    return body;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    ChunkedBody chunks = new ChunkedBody();
    while (!chunks.isComplete()) {
      @Nullable ByteBuffer piece = chunks.next(buffer);
      if (piece != null) {
        byte[] bytes = new byte[piece.remaining()];
        piece.get(bytes);
        body.writeBytes(bytes);
      } else if (!chunks.isComplete()) {
        fill();
      }
    }
    return body.toByteArray();
  }

  private void fill() throws IOException {
    buffer.clear();
    int read = channel.read(buffer);
    buffer.flip();
    if (read < 0) {
      throw new EOFException("the server closed the connection");
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
