package org.liveblogarchive.article.writing.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.problem.InvalidParameter;
import org.liveblogarchive.article.web.Actor;
import org.liveblogarchive.article.writing.IdempotencyKey;
import org.liveblogarchive.article.writing.PublicReason;
import org.liveblogarchive.article.writing.StrictJson;
import org.liveblogarchive.article.writing.WritingSettings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads the bodies of writes, counting their bytes as they come. */
@Component
class RequestBodies {

  private static final int LONGEST_KEY = 255;

  private final int limit;

  RequestBodies(WritingSettings settings) {
    this.limit = Math.toIntExact(settings.largestBody().toBytes());
  }

  /** Returns the bytes of a body. */
  byte[] bytes(HttpServletRequest request) throws IOException {
    byte[] bytes = request.getInputStream().readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw BodyTooLarge.over(limit);
    }
    return bytes;
  }

  /** Returns the JSON object that a body is. */
  ObjectNode object(HttpServletRequest request) throws IOException {
    return StrictJson.object(bytes(request));
  }

  /** Returns the public reason in a body {@code {"reason": …}}. */
  String reason(HttpServletRequest request) throws IOException {
    return PublicReason.in(object(request));
  }

  /** Returns what the client calls this request, or null where it does not. */
  static @Nullable IdempotencyKey key(
      @Nullable String header, Actor actor, HttpServletRequest request, byte[] body) {
    if (header == null) {
      return null;
    }
    boolean sound =
        header.length() <= LONGEST_KEY && header.chars().allMatch(c -> c > ' ' && c < 127);
    if (!sound || header.isEmpty()) {
      throw InvalidParameter.of("Idempotency-Key", "must be 1 to 255 printable ASCII characters");
    }
    byte[] address = (request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(UTF_8);
    return new IdempotencyKey(actor.name(), header, Hash.of(address, body));
  }
}
