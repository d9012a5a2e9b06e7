package org.liveblogarchive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.junit.jupiter.api.Test;

class DevAnalysisPluginTests {

  private final DevAnalysisPlugin plugin = new DevAnalysisPlugin();

  @Test
  void namesEveryLanguageAnalyzerOfTheStockServer() {
    assertThat(plugin.getAnalyzers())
        .hasSize(40)
        .containsKeys("arabic", "english", "german", "sorani", "thai", "whitespace", "keyword");
  }

  @Test
  void doesNotNameTypesThatTheServerHasItself() {
    assertThat(plugin.getTokenFilters()).doesNotContainKeys("stop", "shingle", "hunspell");
    assertThat(plugin.getTokenizers()).doesNotContainKey("standard");
  }

  @Test
  void knowsNoNameTwice() {
    assertThat(plugin.getPreConfiguredTokenFilters())
        .extracting(PreConfiguredTokenFilter::getName)
        .doesNotHaveDuplicates()
        .doesNotContain("lowercase");
    assertThat(plugin.getPreConfiguredTokenizers())
        .extracting(PreConfiguredTokenizer::getName)
        .doesNotHaveDuplicates();
  }

  @Test
  void refusesAWiderSpreadOfGramsThanAllowed() {
    Settings own = Settings.builder().put("min_gram", 2).put("max_gram", 5).build();

    assertThat(Grams.of(own).within(3)).isEqualTo(new Grams(2, 5));
    assertThatThrownBy(() -> Grams.of(own).within(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("index.max_ngram_diff");
  }
}
