package org.liveblogarchive.search.query.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.FacetValue;
import org.liveblogarchive.search.query.QuoteResults;

/**
 * A page of quotations as callers get it.
 *
 * @param partial only there, and true, where time ran out
 * @param facets only there where they were asked for
 */
record QuoteAnswer(
    long total,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean partial,
    List<Item> items,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Map<String, List<SearchAnswer.Count>> facets,
    @Nullable String nextCursor) {

  static QuoteAnswer of(QuoteResults results, @Nullable String nextCursor) {
    List<FacetValue> speakers = results.speakers();
    return new QuoteAnswer(
        results.total(),
        results.partial() ? true : null,
        results.hits().stream().map(Item::of).toList(),
        speakers == null
            ? null
            : Map.of("speaker", speakers.stream().map(SearchAnswer.Count::of).toList()),
        nextCursor);
  }

  /** A quotation, the entry that holds it and the live blog of that. */
  record Item(
      QuoteResults.Quote quote,
      List<String> highlights,
      Items.Entry entry,
      Items.LiveBlog liveBlog) {

    static Item of(QuoteResults.Hit hit) {
      return new Item(
          hit.quote(),
          hit.highlights(),
          Items.Entry.of(hit.entry()),
          Items.LiveBlog.of(hit.liveBlog()));
    }
  }
}
