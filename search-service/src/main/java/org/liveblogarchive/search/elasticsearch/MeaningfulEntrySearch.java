package org.liveblogarchive.search.elasticsearch;

import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.meaning.Embedder;
import org.liveblogarchive.search.meaning.MeaningUnavailable;
import org.liveblogarchive.search.meaning.MeaningUnavailable.Reason;
import org.liveblogarchive.search.meaning.QueryWords;
import org.liveblogarchive.search.query.EntrySearch;
import org.liveblogarchive.search.query.MeaningNotAvailable;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchMode;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchResults;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Answers a search in the mode that it asks for. Without meaning, a hybrid search is answered by
 * words alone and says so; one that goes by meaning alone cannot be answered.
 */
@Component
@Primary
class MeaningfulEntrySearch implements EntrySearch {

  private final ElasticsearchEntrySearch words;
  private final FusedEntrySearch fused;
  private final Embedder embedder;

  MeaningfulEntrySearch(ElasticsearchEntrySearch words, FusedEntrySearch fused, Embedder embedder) {
    this.words = words;
    this.fused = fused;
    this.embedder = embedder;
  }

  @Override
  public SearchResults search(SearchRequest request) {
    if (request.mode() == SearchMode.KEYWORD || continuesWords(request.after())) {
      return words.search(request);
    }
    try {
      return fused.search(request, embedder.embedQuery(wordsOf(request)));
    } catch (MeaningUnavailable e) {
      if (request.mode() == SearchMode.HYBRID && request.after() == null) {
        return words.search(request).noticed(e.reason().sentence());
      }
      throw MeaningNotAvailable.because(e.reason().sentence(), e);
    }
  }

  /** A search goes on as it was begun, whatever is available meanwhile. */
  private static boolean continuesWords(@Nullable PagePosition after) {
    return after != null && !FusedList.holds(after);
  }

  private static String wordsOf(SearchRequest request) {
    String text = QueryWords.of(request.text());
    if (text.isEmpty()) {
      throw MeaningUnavailable.because(Reason.NO_WORDS);
    }
    return text;
  }
}
