package org.liveblogarchive.search.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures the rules on passages that were judged by hand. */
class QuoteExtractorGoldTests {

  private static final double FEWEST_RIGHT = 0.95;
  private static final double FEWEST_FOUND = 0.85;

  @ParameterizedTest
  @CsvSource({"en, 60", "de, 30"})
  void givesHardlyAnyQuotationToTheWrongSpeaker(String language, int fewestPassages) {
    List<GoldPassage> passages = GoldPassage.of(language);
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int right = 0;

    for (GoldPassage passage : passages) {
      List<Quotation> found = QuoteExtractor.from(Entries.of(passage.text()), language);
      List<GoldPassage.Said> open = new ArrayList<>(passage.said());
      for (Quotation quotation : found) {
        if (open.removeIf(said -> said.isFoundAs(quotation))) {
          right++;
        } else {
          wrong.add(quotation + " in " + passage.text());
        }
      }
      open.forEach(said -> missed.add(said + " in " + passage.text()));
    }

    assertThat(passages).hasSizeGreaterThanOrEqualTo(fewestPassages);
    assertThat(right / (double) (right + wrong.size()))
        .as("wrong: " + wrong)
        .isGreaterThanOrEqualTo(FEWEST_RIGHT);
    assertThat(right / (double) (right + missed.size()))
        .as("missed: " + missed)
        .isGreaterThanOrEqualTo(FEWEST_FOUND);
  }
}
