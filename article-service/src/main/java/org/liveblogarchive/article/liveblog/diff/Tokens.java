package org.liveblogarchive.article.liveblog.diff;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Texts in pieces which, joined, are the text again. */
class Tokens {

  private Tokens() {}

  /** Returns the lines of a text, each with the line break that ends it. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /** Returns the words of a text and what stands between them (Unicode Standard Annex 29). */
  static List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }
}
