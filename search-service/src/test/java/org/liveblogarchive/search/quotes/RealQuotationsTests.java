package org.liveblogarchive.search.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Counts the speakers in real live blogs, each line of a page read as an entry, against counts that
 * were judged by hand. A change of the rules that finds other speakers has to be judged again.
 */
class RealQuotationsTests {

  private static final Path SAMPLES = Path.of("../../shared/samples");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seed/000_69a6e04287b59d6d.txt | en | {Kim=1, Peskov=1, Putin=7, Ushakov=1, Vladimir"
            + " Putin=1, Yury Ushakov=1}",
        "text/06-bbc.txt | en | {Chuck Schumer=2, Rose=1}",
        "text/10-br24-de.txt | de | {C.Q. Brown=1}",
        "text/11-telegraph-flat-v0.txt | en | {Agus Dwi Putranto=3, Djoko Murjatmodjo=3, Wisnu=1,"
            + " van Sebille=1}"
      })
  void findsTheSpeakersThatWereJudged(String file, String language, String judged)
      throws IOException {
    Path page = SAMPLES.resolve(file);
    assumeTrue(Files.exists(page), "The real samples are not here: " + page);
    Map<String, Integer> speakers = new TreeMap<>();

    Files.readString(page)
        .lines()
        .map(String::strip)
        .flatMap(line -> QuoteExtractor.from(Entries.of(line), language).stream())
        .forEach(found -> speakers.merge(found.speaker(), 1, Integer::sum));

    assertThat(speakers).hasToString(judged);
  }
}
