package org.liveblogarchive.search.meaning;

import ai.onnxruntime.OrtException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.meaning.MeaningUnavailable.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Embeds with {@link MiniLm}, which it loads once the service is up, in the background. At most two
 * texts are embedded at a time, whoever asks: each takes a core and memory of its own.
 */
@Component
class MiniLmEmbedder implements Embedder {

  private static final Logger log = LoggerFactory.getLogger(MiniLmEmbedder.class);
  private static final int AT_A_TIME = 2;

  private final MeaningSettings settings;
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);
  private volatile @Nullable MiniLm model;

  MiniLmEmbedder(MeaningSettings settings, MeterRegistry registry) {
    this.settings = settings;
    Gauge.builder("meaning.ready", () -> isReady() ? 1 : 0)
        .description("Whether the model of search by meaning is loaded")
        .register(registry);
  }

  @EventListener(ApplicationReadyEvent.class)
  void loadInBackground() {
    if (settings.enabled()) {
      Thread loading = new Thread(this::load, "meaning-load");
      loading.setDaemon(true);
      loading.start();
    }
  }

  private void load() {
    try {
      model = MiniLm.load();
      log.info("Search by meaning is ready");
    } catch (IOException | OrtException | RuntimeException | LinkageError e) {
      // No reason to stop: everything else works without.
      log.error("Search by meaning stays off, its model cannot be loaded", e);
    }
  }

  @Override
  public String model() {
    // The number counts changes of what is embedded of an entry and how.
    return "all-minilm-l6-v2-q/1/" + settings.passages();
  }

  @Override
  public boolean isReady() {
    return model != null;
  }

  @Override
  public List<Float> embed(String text) throws InterruptedException {
    MiniLm loaded = loaded();
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
    MiniLm loaded = loaded();
    List<long[]> passages = loaded.passages(text, 1);
    try {
      if (!turns.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        throw MeaningUnavailable.because(Reason.BUSY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw MeaningUnavailable.because(Reason.BUSY);
    }
    try {
      return Vectors.asList(loaded.embed(passages.isEmpty() ? new long[0] : passages.getFirst()));
    } finally {
      turns.release();
    }
  }

  private MiniLm loaded() {
    if (!settings.enabled()) {
      throw MeaningUnavailable.because(Reason.SWITCHED_OFF);
    }
    MiniLm loaded = model;
    if (loaded == null) {
      throw MeaningUnavailable.because(Reason.NOT_LOADED);
    }
    return loaded;
  }

  @PreDestroy
  void close() throws OrtException, InterruptedException {
    MiniLm loaded = model;
    model = null;
    if (loaded != null) {
      // What is being embedded uses memory that is freed here.
      turns.acquire(AT_A_TIME);
      loaded.close();
    }
  }
}
