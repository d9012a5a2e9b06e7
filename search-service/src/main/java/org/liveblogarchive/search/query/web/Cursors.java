package org.liveblogarchive.search.query.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.web.Malformed;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads cursors: base64url of JSON, opaque to callers. */
@Component
class Cursors {

  private static final int LONGEST = 4096;
  private static final int FINGERPRINT_BYTES = 12;

  private final JsonMapper json;

  Cursors(JsonMapper json) {
    this.json = json;
  }

  /** The cursor with which the request is continued at a position. */
  String write(PagePosition position, SearchRequest request) {
    var cursor = new Cursor(position.pointInTime(), position.after(), fingerprint(request));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(cursor));
  }

  Cursor read(String text) throws Malformed {
    if (text.length() > LONGEST) {
      throw malformed();
    }
    try {
      @Nullable Cursor cursor = json.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
      if (cursor != null && cursor.isComplete()) {
        return cursor;
      }
    } catch (IllegalArgumentException | JacksonException e) {
      throw malformed();
    }
    throw malformed();
  }

  private static Malformed malformed() {
    return new Malformed("has to be a nextCursor exactly as it was answered");
  }

  /** What has to stay the same from page to page; the limit may change. */
  private static String fingerprint(SearchRequest request) {
    List<Object> parts =
        List.of(
            request.text(),
            request.liveBlogs().stream().sorted().toList(),
            String.valueOf(request.from()),
            String.valueOf(request.before()),
            request.languages().stream().sorted().toList(),
            request.mode(),
            request.order());
    byte[] digest = sha256().digest(parts.toString().getBytes(UTF_8));
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
   * @param after sort values of the last hit
   * @param fingerprint of the request that it continues
   */
  record Cursor(String pointInTime, List<Object> after, String fingerprint) {

    private boolean isComplete() {
      return pointInTime != null
          && fingerprint != null
          && after != null
          && !after.isEmpty()
          && after.stream().allMatch(value -> value instanceof Number || value instanceof String);
    }

    boolean continues(SearchRequest request) {
      return fingerprint.equals(Cursors.fingerprint(request));
    }

    PagePosition position() {
      return new PagePosition(pointInTime, after);
    }
  }
}
