package org.liveblogarchive.search.query.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.FoundLiveBlog;
import org.liveblogarchive.search.query.SearchResults;

/** Hits as callers get them. */
final class Items {

  private static final String LIVE_BLOGS = "/api/v1/liveblogs/";

  private Items() {}

  /**
   * A hit.
   *
   * @param alike how many entries of the live blog match, where hits are collapsed
   * @param context the entries around it, where they are asked for
   */
  record Item(
      Entry entry,
      LiveBlog liveBlog,
      List<String> highlights,
      @Nullable Double score,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long alike,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Context context) {

    static Item of(SearchResults.Hit hit) {
      return new Item(
          Entry.of(hit.entry()),
          LiveBlog.of(hit.liveBlog()),
          hit.highlights(),
          hit.score(),
          hit.alike(),
          hit.neighbours() == null ? null : Context.of(hit.neighbours()));
    }
  }

  /**
   * The entries around one.
   *
   * @param before those that came earlier, oldest first
   * @param after those that came later, oldest first
   */
  record Context(List<Entry> before, List<Entry> after) {

    static Context of(SearchResults.Neighbours neighbours) {
      return new Context(
          neighbours.before().stream().map(Entry::of).toList(),
          neighbours.after().stream().map(Entry::of).toList());
    }
  }

  /** An entry and its addresses. */
  record Entry(@JsonUnwrapped FoundEntry entry, EntryLinks links) {

    static Entry of(FoundEntry entry) {
      String entries = LIVE_BLOGS + entry.liveBlogId() + "/entries";
      return new Entry(
          entry, new EntryLinks(entries + "/" + entry.id(), entries + "?around=" + entry.id()));
    }
  }

  /** Addresses of an entry: by itself, and among its neighbours. */
  record EntryLinks(String self, String context) {}

  /** A live blog and its address. */
  record LiveBlog(@JsonUnwrapped FoundLiveBlog liveBlog, LiveBlogLinks links) {

    static LiveBlog of(FoundLiveBlog liveBlog) {
      return new LiveBlog(liveBlog, new LiveBlogLinks(LIVE_BLOGS + liveBlog.id()));
    }
  }

  /** Address of a live blog. */
  record LiveBlogLinks(String self) {}
}
