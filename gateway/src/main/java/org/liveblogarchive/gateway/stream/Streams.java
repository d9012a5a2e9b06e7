package org.liveblogarchive.gateway.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future.State;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The streams this gateway reads, each at most once, however its live blog is called. They stop
 * next after the notice when the gateway does, so that readers go to another one at once.
 */
@Component
class Streams implements SmartLifecycle, LiveBlogStream.Observer {

  private final Upstream upstream;
  private final StreamSettings settings;
  private final Counter cutOff;
  private final Map<StreamAddress, CompletableFuture<Source>> sources = new ConcurrentHashMap<>();
  private final Map<String, LiveBlogStream> streams = new ConcurrentHashMap<>();
  private volatile boolean running;

  Streams(Upstream upstream, StreamSettings settings, MeterRegistry meters) {
    this.upstream = upstream;
    this.settings = settings;
    this.cutOff =
        Counter.builder("stream.readers.cut.off")
            .description("Readers who fell behind the replay buffer")
            .register(meters);
    meters.gaugeMapSize("stream.upstreams", Tags.empty(), streams);
  }

  /** Serves a reader; fails if the service refuses or does not answer. */
  Mono<Void> serve(Visit visit) {
    return Mono.defer(
        () -> {
          CompletableFuture<Source> source = source(visit);
          return Mono.fromFuture(source, true)
              .flatMap(found -> found.serve(visit))
              .onErrorResume(
                  StreamClosed.class,
                  _ -> {
                    sources.remove(visit.address(), source);
                    return serve(visit);
                  })
              .onErrorMap(LiveBlogRefused.class, LiveBlogRefused::copy);
        });
  }

  private CompletableFuture<Source> source(Visit visit) {
    CompletableFuture<Source> opening = new CompletableFuture<>();
    CompletableFuture<Source> known = sources.putIfAbsent(visit.address(), opening);
    if (known != null) {
      return known;
    }
    open(visit.address(), visit.requestId(), opening);
    return opening;
  }

  private void open(StreamAddress address, String requestId, CompletableFuture<Source> opening) {
    LiveBlogStream stream = new LiveBlogStream(address, upstream, settings, this);
    var _ =
        stream
            .open(requestId)
            .whenComplete(
                (opened, failure) -> {
                  if (opened != null) {
                    opening.complete(only(opened));
                  } else {
                    passOn(failure, address, opening);
                  }
                });
  }

  /** The one stream of the live blog: this one, unless the same is read under another name. */
  private LiveBlogStream only(LiveBlogStream opened) {
    if (!running) {
      opened.stop();
      return opened;
    }
    LiveBlogStream other = streams.putIfAbsent(opened.liveBlogId(), opened);
    if (other == null) {
      return opened;
    }
    opened.stop();
    return other;
  }

  private void passOn(Throwable failure, StreamAddress address, CompletableFuture<Source> opening) {
    switch (failure) {
      case LiveBlogEnded _ -> {
        forgetLater(address, opening);
        opening.complete(new EndedLiveBlog(upstream));
      }
      case LiveBlogRefused refused when refused.isFinal() -> {
        forgetLater(address, opening);
        opening.completeExceptionally(refused);
      }
      default -> {
        sources.remove(address, opening);
        opening.completeExceptionally(failure);
      }
    }
  }

  private void forgetLater(StreamAddress address, CompletableFuture<Source> opening) {
    Mono.delay(settings.remember()).subscribe(_ -> sources.remove(address, opening));
  }

  @Override
  public void closed(LiveBlogStream stream) {
    streams.remove(stream.liveBlogId(), stream);
    sources.values().removeIf(source -> stream.equals(sourceOf(source)));
  }

  private static @Nullable Source sourceOf(CompletableFuture<Source> source) {
    return source.state() == State.SUCCESS ? source.resultNow() : null;
  }

  @Override
  public void cutOff() {
    cutOff.increment();
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    upstream.stopCopying();
    streams.values().forEach(LiveBlogStream::stop);
  }

  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 1;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
