package org.liveblogarchive.benchmarks.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.liveblogarchive.benchmarks.http.HttpConnection;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.devstack.processes.Waiting;

/** Many readers of one stream, all in one thread with one buffer. */
public final class StreamReaders implements AutoCloseable {

  private static final int BUFFER = 65_536;

  /** How many connections may be opening at a time, so that no listening queue overflows. */
  private static final int MOST_OPENING = 100;

  /** As many connections as one source address has ports for, with some to spare. */
  private static final int PER_SOURCE = 10_000;

  private static final int PAUSE = 50;
  private static final int OK = 200;

  private final InetSocketAddress server;
  private final byte[] request;
  private final int count;
  private final Deliveries deliveries;
  private final Selector selector;
  private final Thread thread = new Thread(this::run, "stream-readers");
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private volatile String trouble = "";
  private volatile boolean closed;
  private int begun;

  private StreamReaders(URI server, Request request, int count, Deliveries deliveries)
      throws IOException {
    this.server = HttpConnection.addressOf(server);
    this.request = request.bytes();
    this.count = count;
    this.deliveries = deliveries;
    this.selector = Selector.open();
  }

  /**
   * Opens all of them and waits until each has the head of its answer.
   *
   * @throws StreamFailed when one is refused, or not all are open within the patience
   */
  public static StreamReaders open(
      URI server, Request request, int count, Deliveries deliveries, Duration patience) {
    try {
      StreamReaders readers = new StreamReaders(server, request, count, deliveries);
      readers.thread.start();
      readers.awaitOpen(patience);
      return readers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitOpen(Duration patience) {
    Waiting.until(() -> open.get() == count || !trouble.isEmpty(), patience);
    if (open.get() < count) {
      close();
      throw StreamFailed.with(open.get(), count, trouble);
    }
  }

  /** How many connections were ended by the server. */
  public int lost() {
    return lost.get();
  }

  private void run() {
    try (selector) {
      while (!closed) {
        begin();
        selector.select(this::handle, PAUSE);
      }
      for (SelectionKey key : selector.keys()) {
        key.channel().close();
      }
    } catch (IOException | RuntimeException e) {
      trouble = e.toString();
    }
  }

  private void begin() throws IOException {
    while (begun < count && begun - open.get() - lost.get() < MOST_OPENING) {
      SocketChannel channel = SocketChannel.open();
      channel.configureBlocking(false);
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      if (count > PER_SOURCE) {
        channel.bind(new InetSocketAddress("127.0.0." + (2 + begun / PER_SOURCE), 0));
      }
      Reader reader = new Reader(begun, new StreamAnswer());
      boolean connected = channel.connect(server);
      SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT, reader);
      begun++;
      if (connected) {
        ask(key, channel);
      }
    }
  }

  private void handle(SelectionKey key) {
    SocketChannel channel = (SocketChannel) key.channel();
    try {
      if (key.isConnectable()) {
        channel.finishConnect();
        ask(key, channel);
      } else if (key.isReadable()) {
        read(key, channel, (Reader) key.attachment());
      }
    } catch (IOException e) {
      lose(key, e.toString());
    }
  }

  /** A request is far smaller than an empty socket's buffer, so it goes out in one piece. */
  private void ask(SelectionKey key, SocketChannel channel) throws IOException {
    if (channel.write(ByteBuffer.wrap(request)) < request.length) {
      throw new IOException("the request did not fit");
    }
    key.interestOps(SelectionKey.OP_READ);
  }

  private void read(SelectionKey key, SocketChannel channel, Reader reader) throws IOException {
    buffer.clear();
    int read = channel.read(buffer);
    long now = System.nanoTime();
    if (read < 0) {
      lose(key, "the server closed the connection");
      return;
    }
    buffer.flip();
    boolean wasKnown = reader.answer.status() != 0;
    reader.answer.take(buffer, event -> deliveries.received(reader.number, event, now));
    int status = reader.answer.status();
    if (!wasKnown && status == OK) {
      open.incrementAndGet();
    }
    if (!wasKnown && status != 0 && status != OK) {
      lose(key, "the server answered " + status);
    } else if (reader.answer.isComplete()) {
      lose(key, "the server ended the stream");
    }
  }

  private void lose(SelectionKey key, String reason) {
    trouble = reason;
    lost.incrementAndGet();
    key.cancel();
    try {
      key.channel().close();
    } catch (IOException e) {
      trouble = e.toString();
    }
  }

  @Override
  public void close() {
    closed = true;
    selector.wakeup();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Reader(int number, StreamAnswer answer) {}
}
