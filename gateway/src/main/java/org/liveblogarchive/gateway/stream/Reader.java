package org.liveblogarchive.gateway.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPromise;
import io.netty.channel.EventLoop;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServerResponse;

/**
 * One reader and where it stands. It belongs to the event loop of its connection, which alone may
 * call what is not a {@link Mono}.
 *
 * <p>The head of the answer is written by the framework. The events then go past it, and past the
 * HTTP encoder, straight to the connection: they are encoded already, and ten thousand readers
 * leave a few microseconds for each.
 */
class Reader extends ChannelInboundHandlerAdapter {

  private static final Event HEARTBEAT = Event.mark(0, ":\n\n".getBytes(US_ASCII));

  private final ServerHttpResponse response;
  private final HttpServerResponse connection;
  private final StreamSettings settings;
  private final Channel channel;

  private @Nullable ChannelHandlerContext context;
  private @Nullable ChannelPromise unheard;
  private boolean chunked;
  private boolean writing;
  private long position;
  private long lastWritten;

  private @Nullable MonoSink<Void> waiting;
  private @Nullable MonoSink<Boolean> following;
  private @Nullable Readers group;
  @Nullable Reader previous;
  @Nullable Reader next;

  Reader(ServerHttpResponse response, StreamSettings settings) {
    this.response = response;
    this.connection = ServerHttpResponseDecorator.getNativeResponse(response);
    this.settings = settings;
    Channel[] found = new Channel[1];
    connection.withConnection(established -> found[0] = established.channel());
    this.channel = found[0];
  }

  EventLoop loop() {
    return channel.eventLoop();
  }

  boolean isOpen() {
    return response.isCommitted();
  }

  /** Answers that there will be no stream. */
  Mono<Void> nothing() {
    response.setStatusCode(HttpStatus.NO_CONTENT);
    response.getHeaders().setCacheControl(CacheControl.noStore());
    return response.setComplete();
  }

  /** Closes the connection without a word: browsers come back after that, and only after that. */
  Mono<Void> hangUp() {
    return onLoop(
        () -> {
          var _ = channel.close();
        });
  }

  /** Begins the stream where it does not go on already, and tells the reader where it stands. */
  Mono<Void> open(String liveBlogId, long at) {
    return Mono.defer(
        () -> {
          if (isOpen()) {
            return Mono.empty();
          }
          HttpHeaders headers = response.getHeaders();
          headers.setContentType(MediaType.TEXT_EVENT_STREAM);
          headers.setCacheControl(CacheControl.noStore());
          headers.set("X-Accel-Buffering", "no");
          headers.set(
              HttpHeaders.CONTENT_LOCATION, "/api/v1/liveblogs/%s/stream".formatted(liveBlogId));
          response.setStatusCode(HttpStatus.OK);
          if (connection.version().equals(HttpVersion.HTTP_1_0)) {
            // Proxies that still speak it do not know chunks; the framework would send them.
            connection.chunkedTransfer(false).keepAlive(false);
          }
          return response
              .setComplete()
              .then(Mono.defer(() -> connection.sendHeaders().then()))
              .then(onLoop(() -> begin(at)));
        });
  }

  /** Writes events that only this reader needs. Completes when there is room for more. */
  Mono<Void> write(List<Event> events) {
    return Mono.create(
        done ->
            run(
                () -> {
                  for (Event event : events) {
                    if (!event.isMark() && event.id() > position) {
                      put(event);
                      position = event.id();
                    }
                  }
                  flush();
                  if (channel.isWritable()) {
                    done.success();
                  } else {
                    waiting = done;
                  }
                }));
  }

  /** Everything up to that revision has been written. */
  Mono<Void> caughtUp(long revision) {
    return onLoop(() -> position = Math.max(position, revision));
  }

  /**
   * Joins those who read along.
   *
   * @return completes when there is nothing more to read; false at once if the replay buffer has
   *     gone on beyond where this reader stands
   */
  Mono<Boolean> join(Readers readers) {
    return Mono.create(
        done -> {
          done.onDispose(() -> run(this::leave));
          run(
              () -> {
                if (!readers.replay().covers(position)) {
                  done.success(false);
                  return;
                }
                following = done;
                group = readers;
                readers.add(this);
                proceed(readers, System.nanoTime());
              });
        });
  }

  /** Gives the connection back. */
  void detach() {
    run(
        () -> {
          if (context != null && !context.isRemoved()) {
            channel.pipeline().remove(this);
          }
        });
  }

  /** Writes what there is to read, as much as there is room for. */
  void proceed(Readers readers, long now) {
    // Flushing may make the connection writable, which would bring us here again.
    if (writing) {
      return;
    }
    ReplayBuffer replay = readers.replay();
    boolean over = readers.isOver();
    if (!replay.covers(position)) {
      readers.countCutOff();
      cutOff();
      return;
    }
    int next = replay.indexAfter(position);
    if (next < replay.size() && channel.isWritable()) {
      writing = true;
      try {
        next = write(replay, next);
      } finally {
        writing = false;
      }
      lastWritten = now;
    }
    if (next == replay.size()) {
      if (over) {
        complete();
      } else if (now - lastWritten >= settings.heartbeat().toNanos() && channel.isWritable()) {
        put(HEARTBEAT);
        flush();
        lastWritten = now;
      }
    }
  }

  /** Ends the stream in good order. */
  void complete() {
    if (following != null) {
      following.success(true);
    }
  }

  @Override
  public void handlerAdded(ChannelHandlerContext added) {
    context = added;
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext changed) throws Exception {
    if (channel.isWritable()) {
      if (waiting != null) {
        MonoSink<Void> done = waiting;
        waiting = null;
        done.success();
      } else if (group != null) {
        proceed(group, System.nanoTime());
      }
    }
    super.channelWritabilityChanged(changed);
  }

  private void begin(long at) {
    if (!channel.isActive()) {
      return;
    }
    int writeAhead = Math.toIntExact(settings.writeAhead().toBytes());
    channel.config().setOption(ChannelOption.SO_SNDBUF, writeAhead);
    channel.config().setWriteBufferWaterMark(new WriteBufferWaterMark(writeAhead / 2, writeAhead));
    channel.pipeline().addBefore(NettyPipeline.HttpCodec, null, this);
    unheard = channel.unsafe().voidPromise();
    chunked =
        connection
            .responseHeaders()
            .contains(HttpHeaderNames.TRANSFER_ENCODING, HttpHeaderValues.CHUNKED, true);
    position = at;
    long least = settings.retry().toMillis();
    long retry = ThreadLocalRandom.current().nextLong(least, 2 * least + 1);
    put(Event.mark(at, "retry: %d\nid: %d\n\n".formatted(retry, at).getBytes(US_ASCII)));
    flush();
    lastWritten = System.nanoTime();
  }

  private int write(ReplayBuffer replay, int from) {
    int next = from;
    while (next < replay.size() && channel.isWritable()) {
      while (next < replay.size() && channel.isWritable()) {
        Event event = replay.get(next);
        put(event);
        position = event.id();
        next++;
      }
      flush();
    }
    return next;
  }

  private void put(Event event) {
    if (context != null && unheard != null) {
      var _ = context.write(event.bytes(chunked), unheard);
    }
  }

  private void flush() {
    if (context != null) {
      context.flush();
    }
  }

  private void leave() {
    if (group != null) {
      group.remove(this);
      group = null;
    }
  }

  /** Ends the stream of a reader who is too slow, but lets it have what is on its way. */
  private void cutOff() {
    complete();
    var _ =
        loop().schedule(this::hangUpIfStuck, settings.linger().toMillis(), TimeUnit.MILLISECONDS);
  }

  private void hangUpIfStuck() {
    ChannelOutboundBuffer pending = channel.unsafe().outboundBuffer();
    if (pending != null && !pending.isEmpty()) {
      var _ = channel.close();
    }
  }

  private Mono<Void> onLoop(Runnable task) {
    return Mono.create(
        done ->
            run(
                () -> {
                  try {
                    task.run();
                    done.success();
                  } catch (RuntimeException failure) {
                    done.error(failure);
                  }
                }));
  }

  private void run(Runnable task) {
    if (loop().inEventLoop()) {
      task.run();
    } else {
      loop().execute(task);
    }
  }
}
