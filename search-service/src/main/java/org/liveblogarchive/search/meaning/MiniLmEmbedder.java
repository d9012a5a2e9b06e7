package org.liveblogarchive.search.meaning;

import ai.onnxruntime.OrtException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.meaning.MeaningUnavailable.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Embeds with {@link MiniLm}, which it loads in the background when something is to be embedded for
 * the first time. At most two texts are embedded at a time, whoever asks: each takes a core and
 * memory of its own.
 */
@Component
class MiniLmEmbedder implements Embedder {

  private static final Logger log = LoggerFactory.getLogger(MiniLmEmbedder.class);
  private static final int AT_A_TIME = 2;

  private final MeaningSettings settings;
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);
  private @Nullable CompletableFuture<MiniLm> model;

  MiniLmEmbedder(MeaningSettings settings, MeterRegistry registry) {
    this.settings = settings;
    Gauge.builder("meaning.loaded", () -> isLoaded() ? 1 : 0)
        .description("Whether the model of search by meaning is loaded")
        .register(registry);
  }

  @Override
  public String model() {
    // The number counts changes of what is embedded of an entry and how.
    return "all-minilm-l6-v2-q/1/" + settings.passages();
  }

  @Override
  public synchronized boolean isReady() {
    return settings.enabled() && (model == null || !model.isCompletedExceptionally());
  }

  private synchronized boolean isLoaded() {
    return model != null && model.isDone() && !model.isCompletedExceptionally();
  }

  @Override
  public List<Float> embed(String text) throws InterruptedException {
    MiniLm loaded = loaded(Long.MAX_VALUE);
    List<long[]> passages = loaded.passages(text, settings.passages());
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("A text without any word has no meaning");
    }
    List<float[]> vectors = new ArrayList<>();
    for (long[] passage : passages) {
      turns.acquire();
      try {
        vectors.add(loaded.embed(passage));
      } finally {
        turns.release();
      }
    }
    return Vectors.asList(Vectors.mean(vectors));
  }

  @Override
  public List<Float> embedQuery(String text) {
    try {
      return embedSoon(text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw MeaningUnavailable.because(Reason.BUSY);
    }
  }

  private List<Float> embedSoon(String text) throws InterruptedException {
    MiniLm loaded = loaded(settings.patience().toMillis());
    List<long[]> passages = loaded.passages(text, 1);
    if (!turns.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
      throw MeaningUnavailable.because(Reason.BUSY);
    }
    try {
      return Vectors.asList(loaded.embed(passages.isEmpty() ? new long[0] : passages.getFirst()));
    } finally {
      turns.release();
    }
  }

  private MiniLm loaded(long patienceInMillis) throws InterruptedException {
    if (!settings.enabled()) {
      throw MeaningUnavailable.because(Reason.SWITCHED_OFF);
    }
    try {
      return loading().get(patienceInMillis, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw MeaningUnavailable.because(Reason.NOT_LOADED);
    }
  }

  private synchronized CompletableFuture<MiniLm> loading() {
    if (model == null) {
      CompletableFuture<MiniLm> begun = new CompletableFuture<>();
      model = begun;
      Thread.ofPlatform().daemon().name("meaning-load").start(() -> load(begun));
    }
    return model;
  }

  private static void load(CompletableFuture<MiniLm> loading) {
    try {
      if (loading.complete(MiniLm.load())) {
        log.info("Search by meaning is ready");
      }
    } catch (Exception | LinkageError e) {
      // No reason to stop: everything else works without.
      log.error("Search by meaning is off, because its model cannot be loaded", e);
      loading.completeExceptionally(e);
    }
  }

  @PreDestroy
  synchronized void close() throws OrtException {
    if (isLoaded()) {
      // What is being embedded uses memory that is freed here.
      turns.acquireUninterruptibly(AT_A_TIME);
      loading().join().close();
    }
  }
}
