package org.liveblogarchive.analysis;

import static org.liveblogarchive.analysis.FilterType.configured;
import static org.liveblogarchive.analysis.FilterType.plain;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.elasticsearch.common.settings.Settings;

/** Token filters that make several tokens of a word, or one of several. */
final class WordParts {

  static final List<FilterType> ALL =
      List.of(
          configured("edge_ngram", (index, environment, own) -> edgeGrams(own))
              .orAlone(tokens -> new EdgeNGramTokenFilter(tokens, 1)),
          configured(
                  "ngram",
                  (index, environment, own) -> {
                    Grams grams = Grams.of(own).within(index.getMaxNgramDiff());
                    boolean keepsOriginal = own.getAsBoolean("preserve_original", false);
                    return tokens ->
                        new NGramTokenFilter(
                            tokens, grams.shortest(), grams.longest(), keepsOriginal);
                  })
              .orAlone(tokens -> new NGramTokenFilter(tokens, 1, 2, false)),
          plain("cjk_bigram", CJKBigramFilter::new),
          configured("word_delimiter_graph", (index, environment, own) -> WordDelimiter.of(own))
              .orAlone(WordDelimiter.of(Settings.EMPTY)));

  private WordParts() {}

  private static UnaryOperator<TokenStream> edgeGrams(Settings own) {
    Grams grams = Grams.of(own);
    boolean keepsOriginal = own.getAsBoolean("preserve_original", false);
    return tokens ->
        new EdgeNGramTokenFilter(tokens, grams.shortest(), grams.longest(), keepsOriginal);
  }
}
