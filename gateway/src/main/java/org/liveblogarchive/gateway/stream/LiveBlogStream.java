package org.liveblogarchive.gateway.stream;

import io.netty.channel.EventLoop;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.gateway.stream.Upstream.Batch;
import org.liveblogarchive.gateway.tracing.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The stream of one live blog: one connection to the service, renewed whenever it is lost, a replay
 * buffer and everybody who reads along.
 */
final class LiveBlogStream implements Source {

  private static final Logger log = LoggerFactory.getLogger(LiveBlogStream.class);

  /** A reader that is overtaken by the buffer this often while it catches up is too slow. */
  private static final int CATCH_UPS = 5;

  private final StreamAddress address;
  private final Upstream upstream;
  private final StreamSettings settings;
  private final Observer observer;
  private final CompletableFuture<LiveBlogStream> opened = new CompletableFuture<>();
  private final Map<EventLoop, Readers> readers = new ConcurrentHashMap<>();
  private final AtomicReference<ReplayBuffer> replay;
  private final AtomicReference<@Nullable Mono<Void>> extension = new AtomicReference<>();
  private volatile String liveBlogId;
  private volatile @Nullable RuntimeException end;
  private volatile int attempt;

  private int present;
  private boolean closed;
  private @Nullable Disposable connection;
  private @Nullable Disposable closing;

  LiveBlogStream(
      StreamAddress address, Upstream upstream, StreamSettings settings, Observer observer) {
    this.address = address;
    this.upstream = upstream;
    this.settings = settings;
    this.observer = observer;
    this.liveBlogId = address.liveBlog();
    this.replay = new AtomicReference<>(ReplayBuffer.at(0, settings.replay()));
  }

  /** Who hears of what becomes of a stream. */
  interface Observer {

    /** Nobody can enter it any more. */
    void closed(LiveBlogStream stream);

    /** A reader was too slow. */
    void cutOff();
  }

  /** Asks the service for the stream, once. */
  CompletableFuture<LiveBlogStream> open(String requestId) {
    connect(upstream.begin(address, requestId));
    return opened;
  }

  String liveBlogId() {
    return liveBlogId;
  }

  ReplayBuffer replay() {
    return replay.get();
  }

  /** Whether nothing will come after what is in the replay buffer. */
  boolean isOver() {
    return end != null;
  }

  void countCutOff() {
    observer.cutOff();
  }

  @Override
  public Mono<Void> serve(Visit visit) {
    return Mono.defer(
        () -> enter() ? admit(visit).doFinally(_ -> leave()) : Mono.error(new StreamClosed()));
  }

  /** Ends all readers' streams at once. */
  void stop() {
    end = new LiveBlogEnded();
    close();
    readers.values().forEach(Readers::completeAll);
  }

  private Mono<Void> admit(Visit visit) {
    RuntimeException over = end;
    if (over instanceof LiveBlogRefused) {
      return Mono.error(over);
    }
    long head = replay().head();
    long position = visit.position().orElse(head);
    if (over != null && position >= head) {
      return visit.reader().nothing();
    }
    return bring(visit, position, true, CATCH_UPS);
  }

  /** Brings a reader to where the others are, and lets it read along. */
  private Mono<Void> bring(Visit visit, long position, boolean mayExtend, int catchUps) {
    Reader reader = visit.reader();
    ReplayBuffer now = replay();
    if (now.covers(position)) {
      return reader
          .open(liveBlogId, position)
          .then(reader.join(readersOn(reader.loop())))
          .flatMap(joined -> joined ? Mono.empty() : bring(visit, position, mayExtend, catchUps));
    }
    if (mayExtend && position >= now.base() - settings.replay().events()) {
      return extension(now.base()).then(Mono.defer(() -> bring(visit, position, false, catchUps)));
    }
    if (catchUps == 0) {
      return Mono.empty();
    }
    long until = now.head();
    return upstream
        .copy(
            address.between(position, until),
            visit.requestId(),
            events ->
                reader.open(liveBlogId, position).thenMany(events.concatMap(reader::write, 1)))
        .then(reader.open(liveBlogId, position))
        .then(reader.caughtUp(until))
        .then(Mono.defer(() -> bring(visit, until, false, catchUps - 1)));
  }

  /**
   * Fills the replay buffer with what happened before it began, once. After a restart of the
   * gateway all readers of a live blog come back, most of them missing the same few events: this
   * serves them all with one request.
   */
  private Mono<Void> extension(long base) {
    Mono<Void> known = extension.get();
    if (known != null) {
      return known;
    }
    long since = Math.max(0, base - settings.replay().events());
    AtomicReference<ReplayBuffer> earlier =
        new AtomicReference<>(ReplayBuffer.at(since, settings.replay()));
    Mono<Void> filled =
        upstream
            .copy(
                address.between(since, base),
                RequestId.create(),
                events ->
                    events.doOnNext(some -> earlier.updateAndGet(kept -> kept.append(some))).then())
            .then(
                Mono.<Void>fromRunnable(
                    () ->
                        replay.updateAndGet(
                            kept -> kept.precededBy(earlier.get().standingAt(base)))))
            .doOnError(_ -> extension.set(null))
            .cache();
    Mono<Void> begun = extension.compareAndExchange(null, filled);
    return begun == null ? filled : begun;
  }

  private Readers readersOn(EventLoop loop) {
    return readers.computeIfAbsent(loop, _ -> new Readers(loop, this, settings.heartbeat()));
  }

  private synchronized boolean enter() {
    if (closed) {
      return false;
    }
    present++;
    if (closing != null && end == null) {
      closing.dispose();
      closing = null;
    }
    return true;
  }

  private synchronized void leave() {
    present--;
    if (present == 0 && !closed && end == null) {
      closeAfter(settings.linger());
    }
  }

  private synchronized void closeAfter(Duration pause) {
    if (closing != null) {
      closing.dispose();
    }
    closing = Mono.delay(pause).subscribe(_ -> closeIfDone());
  }

  private synchronized void closeIfDone() {
    if (present == 0 || end != null) {
      close();
    }
  }

  private void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      if (connection != null) {
        connection.dispose();
      }
      if (closing != null) {
        closing.dispose();
      }
    }
    observer.closed(this);
  }

  private synchronized void connect(Flux<Batch> answer) {
    if (!closed) {
      connection =
          answer.concatMap(this::received, 1).subscribe(_ -> {}, this::lost, () -> lost(null));
    }
  }

  /** Takes in a batch, as much at a time as leaves everybody in the buffer. */
  private Mono<Void> received(Batch batch) {
    List<Event> events = batch.events();
    if (!opened.isDone()) {
      return events.isEmpty() ? Mono.empty() : begin(batch.liveBlogId(), events);
    }
    // A heartbeat or an event, but not the mere beginning of an answer, shows that all is well.
    if (events.isEmpty() || !events.stream().allMatch(Event::isMark)) {
      attempt = 0;
    }
    return handOn(events);
  }

  private Mono<Void> begin(String id, List<Event> events) {
    Event first = events.getFirst();
    liveBlogId = id;
    replay.set(ReplayBuffer.at(first.isMark() ? first.id() : first.id() - 1, settings.replay()));
    closeAfter(settings.linger());
    opened.complete(this);
    return handOn(events);
  }

  private Mono<Void> handOn(List<Event> events) {
    int part = Math.max(1, settings.replay().events() / 2);
    return Flux.fromIterable(events).buffer(part).concatMap(this::append, 1).then();
  }

  private Mono<Void> append(List<Event> events) {
    long known = replay().head();
    return replay.updateAndGet(kept -> kept.append(events)).head() > known
        ? wakeReaders()
        : Mono.empty();
  }

  private Mono<Void> wakeReaders() {
    return Flux.fromIterable(readers.values()).flatMap(Readers::turn).then();
  }

  private void lost(@Nullable Throwable failure) {
    if (!opened.isDone()) {
      close();
      opened.completeExceptionally(
          failure == null ? new IOException("A stream ended before it began") : failure);
      return;
    }
    switch (failure) {
      case LiveBlogEnded ended -> finish(ended);
      case LiveBlogRefused refused when refused.isFinal() -> finish(refused);
      case null, default -> reconnect(failure);
    }
  }

  /** Lets readers come to the end, and tells others for a while that it has come. */
  private void finish(RuntimeException answer) {
    end = answer;
    closeAfter(settings.remember());
    wakeReaders().subscribe();
  }

  private synchronized void reconnect(@Nullable Throwable failure) {
    if (closed) {
      return;
    }
    if (failure != null && attempt == 1) {
      log.warn("The stream of live blog {} is lost for now: {}", liveBlogId, failure.toString());
    }
    connection =
        Mono.delay(pause()).subscribe(_ -> connect(upstream.resume(address, replay().head())));
    attempt++;
  }

  /** Full jitter: what is lost at the same time, on all gateways, is not asked for at once. */
  private Duration pause() {
    // The service also ends streams in good order, and answers at once why.
    if (attempt == 0) {
      return Duration.ZERO;
    }
    long longest =
        Math.min(
            settings.longestBackoff().toMillis(),
            settings.backoff().toMillis() << Math.min(attempt - 1, 16));
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest + 1));
  }
}
