package org.liveblogarchive.search.query.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.FoundLiveBlog;
import org.liveblogarchive.search.query.SearchMode;
import org.liveblogarchive.search.query.SearchResults;

/** A page of hits as callers get it. */
record SearchAnswer(
    SearchMode mode,
    @Nullable String notice,
    long total,
    List<Item> items,
    @Nullable String nextCursor) {

  private static final String LIVE_BLOGS = "/api/v1/liveblogs/";

  static SearchAnswer of(SearchResults results, @Nullable String nextCursor) {
    return new SearchAnswer(
        results.answered().mode(),
        results.answered().notice(),
        results.total(),
        results.hits().stream().map(Item::of).toList(),
        nextCursor);
  }

  record Item(Entry entry, LiveBlog liveBlog, List<String> highlights, @Nullable Double score) {

    static Item of(SearchResults.Hit hit) {
      return new Item(
          Entry.of(hit.entry()), LiveBlog.of(hit.liveBlog()), hit.highlights(), hit.score());
    }
  }

  record Entry(@JsonUnwrapped FoundEntry entry, EntryLinks links) {

    static Entry of(FoundEntry entry) {
      String entries = LIVE_BLOGS + entry.liveBlogId() + "/entries";
      return new Entry(
          entry, new EntryLinks(entries + "/" + entry.id(), entries + "?around=" + entry.id()));
    }
  }

  /** Addresses of an entry: by itself, and among its neighbours. */
  record EntryLinks(String self, String context) {}

  record LiveBlog(@JsonUnwrapped FoundLiveBlog liveBlog, LiveBlogLinks links) {

    static LiveBlog of(FoundLiveBlog liveBlog) {
      return new LiveBlog(liveBlog, new LiveBlogLinks(LIVE_BLOGS + liveBlog.id()));
    }
  }

  /** Address of a live blog. */
  record LiveBlogLinks(String self) {}
}
