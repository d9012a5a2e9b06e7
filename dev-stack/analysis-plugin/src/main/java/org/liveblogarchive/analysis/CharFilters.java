package org.liveblogarchive.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.Reader;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The character filters, which rewrite a text before it is cut into words. */
final class CharFilters {

  static final Map<String, AnalysisProvider<CharFilterFactory>> ALL =
      Map.of(
          "html_strip", (index, environment, name, own) -> new Stripping(name, htmlStrip(own)),
          "mapping",
              requiresAnalysisSettings(
                  (index, environment, name, own) ->
                      new Normalizing(name, CharacterMappings.in(environment, own))),
          "pattern_replace",
              requiresAnalysisSettings(
                  (index, environment, name, own) -> new Normalizing(name, patternReplace(own))));

  private CharFilters() {}

  private static UnaryOperator<Reader> htmlStrip(Settings own) {
    Set<String> kept = new HashSet<>(own.getAsList("escaped_tags"));
    return text -> new HTMLStripCharFilter(text, kept);
  }

  private static UnaryOperator<Reader> patternReplace(Settings own) {
    Pattern pattern = Patterns.required(own);
    String replacement = own.get("replacement", "");
    return text -> new PatternReplaceCharFilter(pattern, replacement, text);
  }

  private record Stripping(String name, UnaryOperator<Reader> filter) implements CharFilterFactory {
    @Override
    public Reader create(Reader text) {
      return filter.apply(text);
    }
  }

  /** May also stand in a normalizer of a keyword field. */
  private record Normalizing(String name, UnaryOperator<Reader> filter)
      implements NormalizingCharFilterFactory {
    @Override
    public Reader create(Reader text) {
      return filter.apply(text);
    }
  }
}
