package org.liveblogarchive.search.quotes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A passage and who says what in it.
 *
 * @param text what is read
 * @param language its language
 * @param said the quotations that a careful reader finds
 */
record GoldPassage(String text, String language, List<Said> said) {

  /** Somebody's words, by their beginning. */
  record Said(String speaker, String beginning) {

    boolean isFoundAs(Quotation quotation) {
      return quotation.speaker().equals(speaker) && quotation.words().startsWith(beginning);
    }
  }

  /** The passages of one language. */
  static List<GoldPassage> of(String language) {
    try (InputStream file =
        Objects.requireNonNull(
            GoldPassage.class.getResourceAsStream("/quotes/gold-" + language + ".txt"))) {
      String all = new String(file.readAllBytes(), UTF_8);
      return Arrays.stream(all.split("\n\n"))
          .filter(passage -> !passage.startsWith("#"))
          .map(passage -> read(passage, language))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldPassage read(String passage, String language) {
    List<Said> said = new ArrayList<>();
    String text =
        passage
            .lines()
            .filter(
                line -> {
                  if (line.startsWith("=> ")) {
                    int bar = line.indexOf(" | ");
                    said.add(new Said(line.substring(3, bar), line.substring(bar + 3)));
                    return false;
                  }
                  return true;
                })
            .collect(Collectors.joining("\n"));
    return new GoldPassage(text.replace("\n¶\n", "\n\n"), language, List.copyOf(said));
  }
}
