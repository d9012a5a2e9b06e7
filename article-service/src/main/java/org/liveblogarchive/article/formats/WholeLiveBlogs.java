package org.liveblogarchive.article.formats;

import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liveblogarchive.article.liveblog.Archive;
import org.liveblogarchive.article.liveblog.Entries;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogNotFound;
import org.liveblogarchive.article.liveblog.LiveBlogs;
import org.liveblogarchive.article.liveblog.Order;
import org.liveblogarchive.article.past.PastViews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Live blogs with all their entries, as the public may know them. */
@Component
public class WholeLiveBlogs {

  private static final Set<EntryStatus> KNOWN =
      EnumSet.of(EntryStatus.PUBLISHED, EntryStatus.WITHDRAWN);
  private static final int ALL = Integer.MAX_VALUE - 1;

  private final LiveBlogs liveBlogs;
  private final Entries entries;
  private final PastViews past;
  private final URI base;

  WholeLiveBlogs(LiveBlogs liveBlogs, Entries entries, PastViews past, FormatsSettings settings) {
    this.liveBlogs = liveBlogs;
    this.entries = entries;
    this.past = past;
    this.base = settings.publicUrl();
  }

  /**
   * Returns a live blog as it is now; it and its entries are of one and the same revision.
   *
   * @throws LiveBlogNotFound where there is none, or only a draft
   * @throws org.liveblogarchive.article.liveblog.LiveBlogWithdrawn where it was taken down
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public WholeLiveBlog now(UUID id) {
    LiveBlog liveBlog = liveBlogs.find(id).orElseThrow(() -> LiveBlogNotFound.with(id.toString()));
    Archive.requirePublic(liveBlog, id.toString());
    List<Entry> all =
        entries.page(id, KNOWN, Order.OLDEST, null, ALL).items().stream()
            .map(Entry::forPublic)
            .toList();
    return new WholeLiveBlog(liveBlog, all, base);
  }

  /**
   * Returns a live blog as of a moment, without what was taken down since.
   *
   * @param now the live blog as it is now, which the public may see
   * @throws LiveBlogNotFound where there was nothing to be seen yet
   */
  public WholeLiveBlog asOf(LiveBlog now, Instant moment) {
    PastViews.Whole whole = past.whole(now, moment);
    return new WholeLiveBlog(whole.liveBlog(), whole.entries(), base);
  }
}
