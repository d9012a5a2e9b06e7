package org.liveblogarchive.search.query.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchSettings;
import org.liveblogarchive.search.web.Malformed;
import org.liveblogarchive.search.web.Parameters;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads cursors: base64url of a signature and JSON, opaque to callers. A cursor says
 * until when it holds, because the view of the index that it continues goes away then.
 */
@Component
class Cursors {

  private static final String PARAMETER = "cursor";
  private static final int LONGEST = 4096;
  private static final int FINGERPRINT_BYTES = 12;

  private final JsonMapper json;
  private final CursorKeys keys;
  private final SearchSettings settings;
  private final Clock clock;

  Cursors(JsonMapper json, CursorKeys keys, SearchSettings settings, Clock clock) {
    this.json = json;
    this.keys = keys;
    this.settings = settings;
    this.clock = clock;
  }

  /** The cursor with which the request is continued at a position. */
  String write(PagePosition position, SearchRequest request) {
    var cursor =
        new Cursor(
            position.pointInTime(),
            position.askedAt(),
            position.after(),
            fingerprint(request),
            clock.instant().plus(settings.pageLifetime()));
    byte[] content = json.writeValueAsBytes(cursor);
    byte[] signature = keys.sign(content);
    byte[] whole =
        ByteBuffer.allocate(signature.length + content.length).put(signature).put(content).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /**
   * Reads the parameter {@code cursor} of a request that is to be continued.
   *
   * @param parameters in which faults are collected
   * @param first the request without its cursor
   * @return where to continue, or nothing without a sound cursor
   * @throws CursorExpired when the cursor is sound but too old
   */
  Optional<PagePosition> read(Parameters parameters, SearchRequest first) {
    return parameters
        .single(PARAMETER, this::read)
        .map(
            cursor -> {
              if (!cursor.continues(first)) {
                parameters.reject(PARAMETER, "belongs to a search with other parameters");
              } else if (cursor.expiresAt().isBefore(clock.instant())) {
                throw new CursorExpired();
              }
              return cursor.position();
            });
  }

  private Cursor read(String text) throws Malformed {
    if (text.length() > LONGEST) {
      throw malformed();
    }
    try {
      byte[] whole = Base64.getUrlDecoder().decode(text);
      int start = Math.min(CursorKeys.SIGNATURE_BYTES, whole.length);
      byte[] content = Arrays.copyOfRange(whole, start, whole.length);
      if (keys.accept(content, Arrays.copyOf(whole, start))) {
        return json.readValue(content, Cursor.class);
      }
    } catch (IllegalArgumentException | JacksonException e) {
      throw malformed();
    }
    throw malformed();
  }

  private static Malformed malformed() {
    return new Malformed("has to be a nextCursor exactly as it was answered");
  }

  /** What has to stay the same from page to page; the limit and the extras may change. */
  private static String fingerprint(SearchRequest request) {
    var filters = request.filters();
    String parts =
        Stream.<@Nullable Object>of(
                request.text(),
                filters.values().entrySet().stream()
                    .map(
                        wanted ->
                            wanted.getKey() + "=" + wanted.getValue().stream().sorted().toList())
                    .sorted()
                    .toList(),
                filters.from(),
                filters.before(),
                filters.onThisDay(),
                filters.keyEvents(),
                request.mode(),
                request.order(),
                request.preferRecent(),
                request.collapsed())
            .map(String::valueOf)
            .toList()
            .toString();
    byte[] digest = sha256().digest(parts.getBytes(UTF_8));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOf(digest, FINGERPRINT_BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /**
   * What a cursor carries.
   *
   * @param pointInTime the frozen view of the index
   * @param askedAt when the first page was asked for
   * @param after sort values of the last hit
   * @param fingerprint of the request that it continues
   * @param expiresAt until when it holds
   */
  private record Cursor(
      String pointInTime,
      Instant askedAt,
      List<Object> after,
      String fingerprint,
      Instant expiresAt) {

    boolean continues(SearchRequest request) {
      return fingerprint.equals(Cursors.fingerprint(request));
    }

    PagePosition position() {
      return new PagePosition(pointInTime, askedAt, after);
    }
  }
}
