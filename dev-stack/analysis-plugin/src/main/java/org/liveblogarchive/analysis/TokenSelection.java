package org.liveblogarchive.analysis;

import static org.liveblogarchive.analysis.FilterType.configured;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.KeepWordFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;

/** Token filters that let some tokens pass and drop the others. */
final class TokenSelection {

  static final List<FilterType> ALL =
      List.of(
          configured("length", (index, environment, own) -> length(own))
              .orAlone(tokens -> new LengthFilter(tokens, 0, Integer.MAX_VALUE)),
          configured("limit", (index, environment, own) -> limit(own))
              .orAlone(limit(Settings.EMPTY)),
          configured("unique", (index, environment, own) -> unique(own))
              .orAlone(UniqueTokenFilter::new),
          configured(
              "remove_duplicates", (index, environment, own) -> RemoveDuplicatesTokenFilter::new),
          configured("keep", (index, environment, own) -> keep(environment, own)));

  private TokenSelection() {}

  private static UnaryOperator<TokenStream> length(Settings own) {
    int shortest = own.getAsInt("min", 0);
    int longest = own.getAsInt("max", Integer.MAX_VALUE);
    return tokens -> new LengthFilter(tokens, shortest, longest);
  }

  private static UnaryOperator<TokenStream> limit(Settings own) {
    int count = own.getAsInt("max_token_count", 1);
    boolean readsAll = own.getAsBoolean("consume_all_tokens", false);
    return tokens -> new LimitTokenCountFilter(tokens, count, readsAll);
  }

  private static UnaryOperator<TokenStream> unique(Settings own) {
    return own.getAsBoolean("only_on_same_position", false)
        ? RemoveDuplicatesTokenFilter::new
        : UniqueTokenFilter::new;
  }

  private static UnaryOperator<TokenStream> keep(Environment environment, Settings own) {
    CharArraySet words = Analysis.getWordSet(environment, own, "keep_words");
    if (words == null) {
      throw new IllegalArgumentException("keep requires keep_words or keep_words_path");
    }
    return tokens -> new KeepWordFilter(tokens, words);
  }
}
