package org.liveblogarchive.analysis;

import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.core.StopAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.elasticsearch.index.analysis.Analysis;

/** Analyzers of no language. The server knows their bare names, but not as types to configure. */
final class PlainAnalyzers {

  static final List<AnalyzerType> ALL =
      List.of(
          new AnalyzerType("keyword", (environment, own) -> new KeywordAnalyzer()),
          new AnalyzerType("simple", (environment, own) -> new SimpleAnalyzer()),
          new AnalyzerType("whitespace", (environment, own) -> new WhitespaceAnalyzer()),
          new AnalyzerType(
              "stop",
              (environment, own) ->
                  new StopAnalyzer(
                      Analysis.parseStopWords(
                          environment, own, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET))));

  private PlainAnalyzers() {}
}
