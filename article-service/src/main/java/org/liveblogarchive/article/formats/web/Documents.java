package org.liveblogarchive.article.formats.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.FormatsSettings;
import org.liveblogarchive.article.formats.LargeDocuments;
import org.liveblogarchive.article.formats.Representation;
import org.liveblogarchive.article.formats.Spooled;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.formats.WholeLiveBlogs;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.springframework.stereotype.Component;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * Live blogs as they are given out. What is small is written once for each revision, however many
 * ask at the same time, and kept within a bound in bytes.
 */
@Component
class Documents {

  /** What an entry of the cache takes besides its bytes. */
  private static final int OVERHEAD = 200;

  private final WholeLiveBlogs liveBlogs;
  private final LargeDocuments large;
  private final int keptEntries;
  private final Cache<Key, Document> kept;

  Documents(WholeLiveBlogs liveBlogs, LargeDocuments large, FormatsSettings settings) {
    this.liveBlogs = liveBlogs;
    this.large = large;
    this.keptEntries = settings.keptEntries();
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(settings.memory().toBytes())
            .<Key, Document>weigher((_, document) -> OVERHEAD + document.body.length)
            .build();
  }

  /** Tells whether the documents of a live blog are written each time they are asked for. */
  boolean isLarge(LiveBlog liveBlog) {
    return liveBlog.entryCount() > keptEntries;
  }

  /** Returns a live blog in one form. */
  Document small(Representation form, LiveBlog now, @Nullable Instant asOf) {
    return kept.get(
        new Key(now.id(), now.revision(), form.suffix(), asOf), _ -> write(form, now, asOf));
  }

  /** Writes a large live blog in one form to a file of its own. */
  Spooled large(Representation form, LiveBlog now, @Nullable Instant asOf) throws IOException {
    return large.spool(to -> form.write(whole(now, asOf), to));
  }

  private Document write(Representation form, LiveBlog now, @Nullable Instant asOf) {
    WholeLiveBlog whole = whole(now, asOf);
    // In a view of the past the revision is that of then, and says nothing of what was taken down.
    long revision = asOf == null ? whole.liveBlog().revision() : now.revision();
    try (FastByteArrayOutputStream to = new FastByteArrayOutputStream()) {
      form.write(whole, to);
      return new Document(revision, to.toByteArrayUnsafe());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private WholeLiveBlog whole(LiveBlog now, @Nullable Instant asOf) {
    return asOf == null ? liveBlogs.now(now.id()) : liveBlogs.asOf(now, asOf);
  }

  /**
   * A live blog in one form.
   *
   * @param revision what it is at, which may be later than what was known when it was asked for
   * @param body not to be changed
   */
  record Document(long revision, @SuppressWarnings("ArrayRecordComponent") byte[] body) {}

  private record Key(UUID id, long revision, String suffix, @Nullable Instant asOf) {}
}
