package org.liveblogarchive.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * An analyzer under Elasticsearch's name for it.
 *
 * @param recipe makes it from the settings under {@code analysis.analyzer.<name>}, which are empty
 *     where the bare name is used
 */
record AnalyzerType(String name, Recipe recipe) {

  /** Makes an analyzer from an index's settings. */
  @FunctionalInterface
  interface Recipe {
    Analyzer analyzer(Environment environment, Settings own);
  }

  AnalysisProvider<AnalyzerProvider<? extends Analyzer>> provider() {
    return (index, environment, given, own) ->
        new Provided(given, recipe.analyzer(environment, own));
  }

  private static final class Provided extends AbstractIndexAnalyzerProvider<Analyzer> {
    private final Analyzer analyzer;

    Provided(String name, Analyzer analyzer) {
      super(name);
      this.analyzer = analyzer;
    }

    @Override
    public Analyzer get() {
      return analyzer;
    }
  }
}
