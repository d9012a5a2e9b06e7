package org.liveblogarchive.analysis;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredCharFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * Registers Lucene's own analysis classes under the names that a stock Elasticsearch gives them, so
 * that index settings written for production work on the development server unchanged.
 */
public final class DevAnalysisPlugin extends Plugin implements AnalysisPlugin {

  private static final List<FilterType> FILTERS =
      Stream.of(
              Normalizers.ALL, Stemmers.ALL, TokenRewriting.ALL, TokenSelection.ALL, WordParts.ALL)
          .flatMap(List::stream)
          .toList();

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return Stream.concat(LanguageAnalyzers.ALL.stream(), PlainAnalyzers.ALL.stream())
        .collect(toMap(AnalyzerType::name, AnalyzerType::provider));
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return Tokenizers.ALL.stream().collect(toMap(TokenizerType::name, TokenizerType::provider));
  }

  @Override
  public List<PreConfiguredTokenizer> getPreConfiguredTokenizers() {
    return Tokenizers.ALL.stream()
        .map(TokenizerType::preConfigured)
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return FILTERS.stream().collect(toMap(FilterType::name, FilterType::provider));
  }

  @Override
  public List<PreConfiguredTokenFilter> getPreConfiguredTokenFilters() {
    return Stream.concat(
            FILTERS.stream().map(FilterType::preConfigured).flatMap(Optional::stream),
            BareNames.ALL.stream())
        .toList();
  }

  @Override
  public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
    return CharFilters.ALL;
  }

  @Override
  public List<PreConfiguredCharFilter> getPreConfiguredCharFilters() {
    return List.of(
        PreConfiguredCharFilter.singleton("html_strip", false, HTMLStripCharFilter::new));
  }
}
