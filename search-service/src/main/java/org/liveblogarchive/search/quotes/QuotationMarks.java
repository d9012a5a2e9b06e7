package org.liveblogarchive.search.quotes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds words between quotation marks: “…”, "…", „…“, »…«, «…», ‹…›, ›…‹, ‚…‘, ‘…’ and '…'.
 *
 * <p>Marks inside other marks belong to the words. A quotation goes on in the next paragraph where
 * that opens with a mark again. Each character is looked at a fixed number of times, so the time is
 * linear in the text.
 */
final class QuotationMarks {

  private static final int MOST_QUOTATIONS = 500;
  private static final int LONGEST = 10_000;
  private static final String BEFORE_OPENING = "([{—–-/:,\u00a0“\"„»«‚‘";
  private static final Pair[] PAIRS = Pair.values();
  private static final String STOPS = ",.!?…";

  private final String text;
  private final List<QuotedWords> found = new ArrayList<>();

  // Up to here no mark of a pair closes; without it many openings would each search in vain.
  private final Map<Pair, Integer> barren = new EnumMap<>(Pair.class);

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** Whether a text can hold a quotation at all; costs one look at each character. */
  static boolean occurIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"'
          || c == '\''
          || c == '«'
          || c == '»'
          || (c >= '‘' && c <= '„')
          || c == '‹'
          || c == '›') {
        return true;
      }
    }
    return false;
  }

  static List<QuotedWords> in(String text) {
    var marks = new QuotationMarks(text);
    marks.read();
    return marks.found;
  }

  private void read() {
    int at = 0;
    while (at < text.length() && found.size() < MOST_QUOTATIONS) {
      Pair pair = opening(at);
      at = pair == null ? at + 1 : quotation(at, pair);
    }
  }

  /** Reads one quotation and answers where to go on. */
  private int quotation(int open, Pair pair) {
    StringBuilder words = new StringBuilder();
    int start = open + 1;
    while (true) {
      int paragraphEnd = endOfParagraph(start);
      int end = closing(start, paragraphEnd, pair);
      if (end >= 0) {
        words.append(text, start, end);
        add(open, end, words);
        return end + 1;
      }
      int next = skipBlank(paragraphEnd);
      if (pair.single() || next >= text.length() || !pair.reopens(text.charAt(next))) {
        // A slip: nobody can tell where these words end, nor what the paragraph's other marks mean.
        return pair.single() ? open + 1 : paragraphEnd;
      }
      words.append(text, start, paragraphEnd).append("\n\n");
      start = next + 1;
    }
  }

  private void add(int open, int end, StringBuilder words) {
    String said = words.toString().strip();
    if (!said.isEmpty() && said.length() <= LONGEST) {
      found.add(new QuotedWords(open, open + 1, end, end + 1, said));
    }
  }

  private @Nullable Pair opening(int at) {
    for (Pair pair : PAIRS) {
      if (pair.opens(text.charAt(at)) && canOpen(at, pair)) {
        return pair;
      }
    }
    return null;
  }

  private boolean canOpen(int at, Pair pair) {
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    boolean free = Character.isWhitespace(before) || BEFORE_OPENING.indexOf(before) >= 0;
    if (pair.single()) {
      return free && before != '\'' && Character.isUpperCase(after);
    }
    // A stray blank after the mark is a slip that really occurs where a paragraph reopens.
    return free && (!Character.isWhitespace(after) || Character.isWhitespace(before));
  }

  private int closing(int from, int to, Pair pair) {
    if (from < barren.getOrDefault(pair, 0)) {
      return -1;
    }
    for (int i = from; i < to; i++) {
      if (pair.closes(text.charAt(i)) && canClose(i, pair)) {
        return i;
      }
    }
    barren.put(pair, to);
    return -1;
  }

  private boolean canClose(int at, Pair pair) {
    char mark = text.charAt(at);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    char before = text.charAt(at - 1);
    if (Character.isLetterOrDigit(after)) {
      return false;
    }
    if (pair.single()) {
      // An apostrophe ends a word, a closing mark ends a phrase.
      return STOPS.indexOf(before) >= 0 || (STOPS.indexOf(after) >= 0 && before != 's');
    }
    return mark != '"' || !Character.isWhitespace(before);
  }

  private int endOfParagraph(int from) {
    int end = text.indexOf("\n\n", from);
    return end < 0 ? text.length() : end;
  }

  private int skipBlank(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Which mark closes what another opened. Pairs with a clear direction come first. */
  private enum Pair {
    GERMAN("„", "“”\""),
    ENGLISH("“\"", "”\""),
    GUILLEMETS_IN("»", "«"),
    GUILLEMETS_OUT("«", "»"),
    SINGLE_GUILLEMETS_IN("›", "‹"),
    SINGLE_GUILLEMETS_OUT("‹", "›"),
    SINGLE_GERMAN("‚", "‘’"),
    SINGLE("‘", "’"),
    SINGLE_PLAIN("'", "'");

    private final String opening;
    private final String closing;

    Pair(String opening, String closing) {
      this.opening = opening;
      this.closing = closing;
    }

    boolean opens(char mark) {
      return opening.indexOf(mark) >= 0;
    }

    boolean closes(char mark) {
      return closing.indexOf(mark) >= 0;
    }

    boolean reopens(char mark) {
      return opens(mark) || (this == GUILLEMETS_OUT && mark == '»');
    }

    boolean single() {
      return compareTo(SINGLE_GERMAN) >= 0;
    }
  }
}
