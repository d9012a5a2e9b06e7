package org.liveblogarchive.gateway.cache;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.gateway.compression.EncodedTag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * An answer as it goes out, without what is said anew each time.
 *
 * @param fields what the service said about it
 * @param brief those of the fields that also say that nothing is new
 * @param tag its ETag, null without one
 * @param tags the things it shows
 * @param fetchedAt when it was asked for, by {@link System#nanoTime()}
 * @param freshFor nanoseconds from then in which it may be used
 */
record Answer(
    HttpStatusCode status,
    List<Map.Entry<String, List<String>>> fields,
    List<Map.Entry<String, List<String>>> brief,
    @Nullable String tag,
    List<String> tags,
    Body body,
    long fetchedAt,
    long freshFor) {

  /** What goes from one connection to the next, or is said anew for each answer. */
  private static final Set<String> OWN =
      Set.of(
          "age",
          "cache-status",
          "connection",
          "content-length",
          "etag",
          "keep-alive",
          "set-cookie",
          "transfer-encoding",
          "x-request-id");

  private static final Set<String> BRIEF =
      Set.of(
          "cache-control",
          "cache-tag",
          "content-location",
          "date",
          "expires",
          "surrogate-key",
          "vary");

  private static final int OVERHEAD = 2_000;

  static Answer of(Head head, boolean varies, Body body, long fetchedAt, long fresh) {
    HttpHeaders said = new HttpHeaders();
    said.addAll(head.headers());
    if (varies && said.getVary().stream().noneMatch("Accept-Encoding"::equalsIgnoreCase)) {
      said.add(HttpHeaders.VARY, "Accept-Encoding");
    }
    List<Map.Entry<String, List<String>>> fields = without(said);
    return new Answer(
        head.status(),
        fields,
        fields.stream().filter(field -> BRIEF.contains(lower(field.getKey()))).toList(),
        head.tag(),
        head.tags(),
        body,
        fetchedAt,
        fresh);
  }

  /** The same, found at that moment to be still so. */
  Answer confirmed(long fetchedAt, long freshFor) {
    return new Answer(status, fields, brief, tag, tags, body, fetchedAt, freshFor);
  }

  /** Whether it may be used without asking, for no longer than a given time. */
  boolean isFresh(long now, long longest) {
    return now - fetchedAt < Math.min(freshFor, longest);
  }

  @Nullable String tag(boolean compressed) {
    return tag == null || !compressed ? tag : EncodedTag.of(tag);
  }

  /** Whole seconds since it was asked for, rounded up: nobody shall keep it too long. */
  long age(long now) {
    return Math.ceilDiv(Math.max(0, now - fetchedAt), 1_000_000_000L);
  }

  /** About how many bytes of memory it takes. */
  int weight() {
    return OVERHEAD + body.size();
  }

  private static List<Map.Entry<String, List<String>>> without(HttpHeaders headers) {
    return headers.headerSet().stream()
        .filter(field -> !OWN.contains(lower(field.getKey())))
        .map(field -> Map.entry(field.getKey(), List.copyOf(field.getValue())))
        .collect(Collectors.toUnmodifiableList());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
