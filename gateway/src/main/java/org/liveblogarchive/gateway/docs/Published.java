package org.liveblogarchive.gateway.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * A file that everybody may read.
 *
 * @param version changes with its content
 */
record Published(Resource content, MediaType type, String version) {

  private static final int VERSION_LENGTH = 16;

  static Published of(Resource content, MediaType type) {
    MessageDigest digest = sha256();
    try (InputStream bytes = new DigestInputStream(content.getInputStream(), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
    return new Published(content, type, version);
  }

  /** Answers with the file, or with 304 to who has it. */
  Mono<ServerResponse> answer(ServerRequest request, CacheControl caching) {
    String eTag = "\"" + version + "\"";
    return request
        .checkNotModified(eTag)
        .switchIfEmpty(
            Mono.defer(
                () ->
                    ServerResponse.ok()
                        .contentType(type)
                        .cacheControl(caching)
                        .eTag(eTag)
                        .body(BodyInserters.fromResource(content))));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
