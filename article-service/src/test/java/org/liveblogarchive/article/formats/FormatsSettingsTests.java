package org.liveblogarchive.article.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class FormatsSettingsTests {

  @ParameterizedTest
  @ValueSource(strings = {"https://archive.example", "http://127.0.0.1:8080"})
  void takesAHost(String address) {
    assertThat(settings(address).publicUrl()).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "archive.example",
        "ftp://archive.example",
        "https://archive.example/",
        "https://archive.example/blogs",
        "https://archive.example?a=b",
        "https://user@archive.example",
        "https:///x"
      })
  void refusesMoreOrLess(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(address))
        .withMessageContaining("formats.public-url");
  }

  private static FormatsSettings settings(String address) {
    return new FormatsSettings(
        URI.create(address), "Archive", DataSize.ofMegabytes(1), 1, 1, Duration.ZERO);
  }
}
