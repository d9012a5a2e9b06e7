package org.liveblogarchive.article.formats.nativejson;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Source;

/**
 * Where a live blog was first published, and how it came into the archive that wrote this; who
 * reads it takes over the first two.
 */
public record NativeSource(
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String format,
    @Nullable Instant retrievedAt,
    @Nullable String sha256) {

  static @Nullable NativeSource of(@Nullable Source source) {
    return source == null
        ? null
        : new NativeSource(
            source.publisher(),
            source.url(),
            source.format(),
            source.retrievedAt(),
            source.sha256());
  }
}
