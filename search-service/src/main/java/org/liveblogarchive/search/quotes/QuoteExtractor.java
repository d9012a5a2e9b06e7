package org.liveblogarchive.search.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.Entry;

/**
 * Extracts from an entry who said what. It would rather miss a quotation than give it to the wrong
 * speaker; {@code docs/quotes.md} lists its rules and what they miss.
 */
public final class QuoteExtractor {

  private static final int LONGEST_TEXT = 200_000;
  private static final int MOST_QUOTATIONS = 100;

  private QuoteExtractor() {}

  /**
   * The quotations of an entry in the order of its text, at most 100 of its first 200,000
   * characters, each at most 10,000 characters long. Takes time linear in the text and never fails.
   *
   * @param entry its text and its quote blocks are read
   * @param language BCP 47 tag; German ones switch to German conventions, all others to English
   */
  public static List<Quotation> from(Entry entry, @Nullable String language) {
    boolean german = language != null && language.toLowerCase(Locale.ROOT).startsWith("de");
    String text = entry.text();
    if (text.length() > LONGEST_TEXT) {
      text = text.substring(0, LONGEST_TEXT);
    }
    List<Quotation> found = new ArrayList<>(cited(entry, text, german));
    if (QuotationMarks.occurIn(text)) {
      List<QuotedWords> quoted = QuotationMarks.in(text);
      if (!quoted.isEmpty()) {
        var reading = new Reading(quoted, new Passage(text, german), List.copyOf(found));
        found.addAll(reading.quotations());
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Quotation::start))
        .limit(MOST_QUOTATIONS)
        .toList();
  }

  private static List<Quotation> cited(Entry entry, String text, boolean german) {
    List<Quotation> found = new ArrayList<>();
    int from = 0;
    for (Entry.Block block : entry.blocks()) {
      if (!block.isQuote() || found.size() == MOST_QUOTATIONS) {
        continue;
      }
      String words = block.words();
      int start = words.isEmpty() ? -1 : text.indexOf(words, from);
      if (start < 0) {
        continue;
      }
      from = start + words.length();
      Attribution attribution = block.cite() == null ? null : Citation.of(block.cite(), german);
      if (attribution != null) {
        found.add(quotation(words, attribution, start, from));
      }
    }
    return found;
  }

  private static Quotation quotation(String words, Attribution attribution, int start, int end) {
    Speaker speaker = attribution.speaker();
    return new Quotation(
        Marks.stripped(words),
        speaker.name(),
        speaker.role(),
        attribution.confidence(),
        attribution.rule(),
        start,
        end);
  }
}
