package org.liveblogarchive.search.alerts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.FoundLiveBlog;
import org.liveblogarchive.search.query.SearchResults;

/**
 * What the owner of an alert is told of one match; entry and live blog are as search shows them.
 *
 * @param alert which alert matched
 * @param entry the entry
 * @param liveBlog the live blog that holds it, as it is now
 * @param highlights HTML-escaped parts of headline and text with matches in {@code <mark>}
 * @param deliveredAt when it is told
 */
public record Notice(
    Source alert,
    AlertedEntry entry,
    AlertedLiveBlog liveBlog,
    List<String> highlights,
    Instant deliveredAt) {

  private static final String LIVE_BLOGS = "/api/v1/liveblogs/";

  static Notice of(Alert alert, SearchResults.Hit hit, Instant now) {
    FoundEntry entry = hit.entry();
    String liveBlog = LIVE_BLOGS + entry.liveBlogId();
    String entries = liveBlog + "/entries";
    return new Notice(
        new Source(alert.id(), alert.name()),
        new AlertedEntry(
            entry, new EntryLinks(entries + "/" + entry.id(), entries + "?around=" + entry.id())),
        new AlertedLiveBlog(hit.liveBlog(), new LiveBlogLinks(liveBlog)),
        hit.highlights(),
        now);
  }

  /** Which alert matched. */
  public record Source(UUID id, String name) {}

  /** An entry and its addresses. */
  public record AlertedEntry(@JsonUnwrapped FoundEntry entry, EntryLinks links) {}

  /** Addresses of an entry: by itself, and among its neighbours. */
  public record EntryLinks(String self, String context) {}

  /** A live blog and its address. */
  public record AlertedLiveBlog(@JsonUnwrapped FoundLiveBlog liveBlog, LiveBlogLinks links) {}

  /** Address of a live blog. */
  public record LiveBlogLinks(String self) {}
}
