package org.liveblogarchive.gateway.cache;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** The head of a service's answer: what may be done with it. */
record Head(HttpStatusCode status, HttpHeaders headers) {

  /** What a key tells apart. An answer that varies by anything else is not for everybody. */
  private static final Set<String> KEYED = Set.of("accept", "accept-encoding");

  boolean isOk() {
    return status.value() == 200;
  }

  boolean isNotModified() {
    return status.value() == 304;
  }

  /** Whether it may be given to those who asked the same thing at the same time. */
  boolean isForEverybody() {
    return !headers.containsHeader(HttpHeaders.SET_COOKIE)
        && !headers.containsHeader(HttpHeaders.CONTENT_ENCODING)
        && variations().allMatch(KEYED::contains)
        && (freshness().isPositive() || status.value() >= 300);
  }

  /** How long it may be used for others; none for a problem, which may be over any moment. */
  Duration freshness() {
    return isOk() || isNotModified()
        ? CacheControl.freshness(headers.getOrEmpty(HttpHeaders.CACHE_CONTROL))
        : Duration.ZERO;
  }

  /** The things it shows, by which a change finds it. */
  List<String> tags() {
    return headers.getOrEmpty("Cache-Tag").stream()
        .flatMap(field -> Arrays.stream(field.split(",", -1)))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .toList();
  }

  @Nullable String tag() {
    return headers.getETag();
  }

  private Stream<String> variations() {
    return headers.getOrEmpty(HttpHeaders.VARY).stream()
        .flatMap(field -> Arrays.stream(field.split(",", -1)))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty());
  }
}
