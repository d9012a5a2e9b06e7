package org.liveblogarchive.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.meaning.MeaningUnavailable.Reason;

class MiniLmEmbedderTests {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void loadsTheModelWhenItIsNeeded() throws Exception {
    MiniLmEmbedder embedder = embedder(true);
    assertThat(embedder.isReady()).isTrue();
    assertThat(loaded()).isZero();

    List<Float> vector = embedder.embed("The tide rises.");

    assertThat(vector).hasSize(MiniLm.DIMENSIONS);
    assertThat(loaded()).isOne();
    embedder.close();
  }

  @Test
  void looksAtAllPassagesOfALongText() throws Exception {
    MiniLmEmbedder embedder = embedder(true);
    String beginning = "The tide rises. ".repeat(40);

    assertThat(embedder.embed(beginning + "Two goals were scored."))
        .isNotEqualTo(embedder.embed(beginning + "The jury is out."));
    embedder.close();
  }

  @Test
  void neverLoadsTheModelWhereMeaningIsSwitchedOff() {
    MiniLmEmbedder embedder = embedder(false);

    assertThat(embedder.isReady()).isFalse();
    assertThatExceptionOfType(MeaningUnavailable.class)
        .isThrownBy(() -> embedder.embedQuery("tide"))
        .extracting(MeaningUnavailable::reason)
        .isEqualTo(Reason.SWITCHED_OFF);
    assertThat(loaded()).isZero();
  }

  private double loaded() {
    return meters.get("meaning.loaded").gauge().value();
  }

  private MiniLmEmbedder embedder(boolean enabled) {
    return new MiniLmEmbedder(
        new MeaningSettings(
            enabled,
            List.of("en"),
            50,
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            4,
            200,
            0.2f,
            Duration.ofSeconds(10)),
        meters);
  }
}
