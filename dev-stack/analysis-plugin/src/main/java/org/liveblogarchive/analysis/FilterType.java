package org.liveblogarchive.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * A token filter under Elasticsearch's name for it.
 *
 * @param normalizes whether it also applies to wildcard and prefix terms and may stand in a
 *     normalizer
 * @param recipe makes the filter from an index's settings
 * @param alone the filter that the bare name stands for, empty where settings are required
 */
record FilterType(
    String name, boolean normalizes, Recipe recipe, Optional<UnaryOperator<TokenStream>> alone) {

  /** Makes a filter from the settings under {@code analysis.filter.<name>}. */
  @FunctionalInterface
  interface Recipe {
    UnaryOperator<TokenStream> filter(IndexSettings index, Environment environment, Settings own)
        throws IOException;
  }

  /** A filter without settings. */
  static FilterType plain(String name, UnaryOperator<TokenStream> filter) {
    return new FilterType(name, false, (index, environment, own) -> filter, Optional.of(filter));
  }

  /** A filter that has to be configured before use. */
  static FilterType configured(String name, Recipe recipe) {
    return new FilterType(name, false, recipe, Optional.empty());
  }

  FilterType orAlone(UnaryOperator<TokenStream> filter) {
    return new FilterType(name, normalizes, recipe, Optional.of(filter));
  }

  FilterType normalizing() {
    return new FilterType(name, true, recipe, alone);
  }

  AnalysisProvider<TokenFilterFactory> provider() {
    AnalysisProvider<TokenFilterFactory> provider =
        (index, environment, given, own) -> {
          UnaryOperator<TokenStream> filter = recipe.filter(index, environment, own);
          return normalizes ? new Normalizing(given, filter) : new Filtering(given, filter);
        };
    // The server tries every provider without settings when it creates an index, but these.
    return alone.isPresent() ? provider : requiresAnalysisSettings(provider);
  }

  Optional<PreConfiguredTokenFilter> preConfigured() {
    return alone.map(filter -> PreConfiguredTokenFilter.singleton(name, normalizes, filter));
  }

  private static class Filtering extends AbstractTokenFilterFactory {
    private final UnaryOperator<TokenStream> filter;

    Filtering(String name, UnaryOperator<TokenStream> filter) {
      super(name);
      this.filter = filter;
    }

    @Override
    public TokenStream create(TokenStream tokens) {
      return filter.apply(tokens);
    }
  }

  private static final class Normalizing extends Filtering
      implements NormalizingTokenFilterFactory {
    Normalizing(String name, UnaryOperator<TokenStream> filter) {
      super(name, filter);
    }
  }
}
