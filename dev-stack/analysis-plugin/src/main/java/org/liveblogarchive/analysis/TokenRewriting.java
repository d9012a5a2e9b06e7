package org.liveblogarchive.analysis;

import static org.liveblogarchive.analysis.FilterType.configured;
import static org.liveblogarchive.analysis.FilterType.plain;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.classic.ClassicFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;

/** Token filters that shorten, mark, repeat or replace tokens. */
final class TokenRewriting {

  static final List<FilterType> ALL =
      List.of(
          plain("apostrophe", ApostropheFilter::new),
          plain("classic", ClassicFilter::new),
          configured("flatten_graph", (index, environment, own) -> FlattenGraphFilter::new),
          plain("reverse", ReverseStringFilter::new),
          configured("elision", (index, environment, own) -> elision(environment, own))
              .orAlone(tokens -> new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES))
              .normalizing(),
          configured("keyword_marker", (index, environment, own) -> keywords(environment, own)),
          plain("keyword_repeat", KeywordRepeatFilter::new),
          configured("pattern_replace", (index, environment, own) -> patternReplace(own)),
          configured("truncate", (index, environment, own) -> truncate(own))
              .orAlone(tokens -> TruncateTokenFilter.truncateAfterChars(tokens, 10)));

  private TokenRewriting() {}

  private static UnaryOperator<TokenStream> elision(Environment environment, Settings own) {
    CharArraySet articles = Analysis.parseArticles(environment, own);
    if (articles == null) {
      throw new IllegalArgumentException("elision requires articles or articles_path");
    }
    return tokens -> new ElisionFilter(tokens, articles);
  }

  private static UnaryOperator<TokenStream> keywords(Environment environment, Settings own) {
    CharArraySet keywords = Analysis.getWordSet(environment, own, "keywords");
    if (keywords == null) {
      throw new IllegalArgumentException("keyword_marker requires keywords or keywords_path");
    }
    return tokens -> new SetKeywordMarkerFilter(tokens, keywords);
  }

  private static UnaryOperator<TokenStream> patternReplace(Settings own) {
    Pattern pattern = Patterns.required(own);
    String replacement = own.get("replacement", "");
    boolean everywhere = own.getAsBoolean("all", true);
    return tokens -> new PatternReplaceFilter(tokens, pattern, replacement, everywhere);
  }

  private static UnaryOperator<TokenStream> truncate(Settings own) {
    int length = own.getAsInt("length", -1);
    if (length <= 0) {
      throw new IllegalArgumentException("truncate requires a positive length");
    }
    return tokens -> TruncateTokenFilter.truncateAfterChars(tokens, length);
  }
}
