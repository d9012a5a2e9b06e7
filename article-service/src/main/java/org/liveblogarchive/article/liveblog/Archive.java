package org.liveblogarchive.article.liveblog;

import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What the public may see of live blogs and entries: drafts are unknown, withdrawn ones gone. */
@Component
public class Archive {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final LiveBlogs liveBlogs;
  private final Entries entries;

  Archive(LiveBlogs liveBlogs, Entries entries) {
    this.liveBlogs = liveBlogs;
    this.entries = entries;
  }

  /**
   * Returns the live blog with this id or slug.
   *
   * @throws LiveBlogNotFound where there is none, or only a draft
   * @throws LiveBlogWithdrawn where it was taken down
   */
  public LiveBlog liveBlog(String idOrSlug) {
    LiveBlog liveBlog =
        (isId(idOrSlug)
                ? liveBlogs.find(UUID.fromString(idOrSlug))
                : liveBlogs.findBySlug(idOrSlug))
            .orElseThrow(() -> LiveBlogNotFound.with(idOrSlug));
    requirePublic(liveBlog, idOrSlug);
    return liveBlog;
  }

  /**
   * Lets a live blog pass that the public may see.
   *
   * @throws LiveBlogNotFound where it is a draft
   * @throws LiveBlogWithdrawn where it was taken down
   */
  public static void requirePublic(LiveBlog liveBlog, String idOrSlug) {
    switch (liveBlog.state().status()) {
      case LIVE, ENDED -> {}
      case DRAFT, DISCARDED -> throw LiveBlogNotFound.with(idOrSlug);
      case WITHDRAWN -> throw LiveBlogWithdrawn.of(liveBlog);
    }
  }

  /**
   * Returns the id of the live blog with this slug, whatever its status.
   *
   * @throws LiveBlogNotFound where there is none
   */
  public UUID idOfSlug(String slug) {
    return liveBlogs
        .findBySlug(slug)
        .map(LiveBlog::id)
        .orElseThrow(() -> LiveBlogNotFound.with(slug));
  }

  /**
   * Returns an entry of a live blog.
   *
   * @throws EntryNotFound where there is none, or only a draft
   * @throws EntryWithdrawn where it was taken down
   */
  public Entry entry(LiveBlog liveBlog, UUID entryId) {
    Entry entry =
        entries
            .find(liveBlog.id(), entryId)
            .orElseThrow(() -> EntryNotFound.with(liveBlog.id(), entryId));
    return switch (entry.state().status()) {
      case PUBLISHED -> entry;
      case DRAFT, SCHEDULED, DISCARDED -> throw EntryNotFound.with(liveBlog.id(), entryId);
      case WITHDRAWN -> throw EntryWithdrawn.of(entry);
    };
  }

  /** Tells an id from a slug. */
  public static boolean isId(String idOrSlug) {
    return ID.matcher(idOrSlug).matches();
  }
}
