package org.liveblogarchive.search.query.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.EntrySearch;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.FoundLiveBlog;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchResults;
import org.liveblogarchive.search.query.SearchResults.Hit;

/** Stands in for Elasticsearch where only HTTP is tested. */
class FakeEntrySearch implements EntrySearch {

  private @Nullable SearchRequest lastRequest;
  private @Nullable SearchResults results;
  private @Nullable RuntimeException failure;

  void answer(SearchResults next) {
    results = next;
    failure = null;
  }

  void fail(RuntimeException next) {
    failure = next;
  }

  SearchRequest lastRequest() {
    return requireNonNull(lastRequest, "nothing was searched for");
  }

  @Override
  public SearchResults search(SearchRequest request) {
    lastRequest = request;
    if (failure != null) {
      throw failure;
    }
    return requireNonNull(results);
  }

  static Hit hit() {
    UUID liveBlogId = UUID.fromString("00000000-0000-7000-8000-000000000001");
    var entry =
        new FoundEntry(
            UUID.fromString("00000000-0000-7000-8000-0000000000e1"),
            liveBlogId,
            2,
            "published",
            "en",
            1_000_000,
            null,
            "A tea set",
            List.of(new FoundEntry.Author("Ada Fenwick")),
            List.of("gifts"),
            true,
            false,
            null,
            LocalDate.parse("2025-06-21"),
            "day",
            Instant.parse("2025-06-21T18:00:00.123456Z"));
    var liveBlog = new FoundLiveBlog(liveBlogId, "solstice-regatta", "Solstice regatta", "ended");
    return new Hit(entry, liveBlog, List.of("A <mark>tea</mark> set"), 1.5, null, null);
  }
}
