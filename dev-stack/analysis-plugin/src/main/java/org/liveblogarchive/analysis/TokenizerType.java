package org.liveblogarchive.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * A tokenizer under Elasticsearch's name for it.
 *
 * @param recipe makes the tokenizer from an index's settings
 * @param alone the tokenizer that the bare name stands for, empty where settings are required
 */
record TokenizerType(String name, Recipe recipe, Optional<Supplier<Tokenizer>> alone) {

  /** Makes a tokenizer from the settings under {@code analysis.tokenizer.<name>}. */
  @FunctionalInterface
  interface Recipe {
    Supplier<Tokenizer> tokenizer(IndexSettings index, Settings own);
  }

  static TokenizerType plain(String name, Supplier<Tokenizer> tokenizer) {
    return new TokenizerType(name, (index, own) -> tokenizer, Optional.of(tokenizer));
  }

  static TokenizerType configured(String name, Recipe recipe) {
    return new TokenizerType(name, recipe, Optional.empty());
  }

  TokenizerType orAlone(Supplier<Tokenizer> tokenizer) {
    return new TokenizerType(name, recipe, Optional.of(tokenizer));
  }

  AnalysisProvider<TokenizerFactory> provider() {
    AnalysisProvider<TokenizerFactory> provider =
        (index, environment, given, own) ->
            TokenizerFactory.newFactory(given, recipe.tokenizer(index, own));
    return alone.isPresent() ? provider : requiresAnalysisSettings(provider);
  }

  Optional<PreConfiguredTokenizer> preConfigured() {
    return alone.map(tokenizer -> PreConfiguredTokenizer.singleton(name, tokenizer));
  }
}
