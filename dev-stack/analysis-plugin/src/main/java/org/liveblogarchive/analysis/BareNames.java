package org.liveblogarchive.analysis;

import java.util.List;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.lucene.analysis.miscellaneous.DisableGraphAttribute;

/** Filters that the server lets one configure, but does not know by their bare names. */
final class BareNames {

  static final List<PreConfiguredTokenFilter> ALL =
      List.of(
          PreConfiguredTokenFilter.singleton(
              "stop",
              false,
              tokens -> new StopFilter(tokens, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)),
          PreConfiguredTokenFilter.singleton("shingle", false, false, BareNames::shingles));

  private BareNames() {}

  private static TokenStream shingles(TokenStream tokens) {
    ShingleFilter shingles = new ShingleFilter(tokens);
    // Shingles of different lengths do not line up, so queries must not read them as a graph.
    shingles.addAttribute(DisableGraphAttribute.class);
    return shingles;
  }
}
