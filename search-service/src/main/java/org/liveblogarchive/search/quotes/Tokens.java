package org.liveblogarchive.search.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Words, punctuation and breaks of a text, by index; outside there are only breaks. */
final class Tokens {

  static final String BREAK = "\n";

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  // Rules look at the same few words many times.
  private final List<String> words = new ArrayList<>();
  private final List<String> lowerWords = new ArrayList<>();
  private final BitSet capitals = new BitSet();
  private final BitSet roles = new BitSet();

  Tokens(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      at = read(at);
    }
    for (int i = 0; i < size; i++) {
      describe(i);
    }
  }

  private void describe(int index) {
    String word = text.substring(starts[index], ends[index]);
    String lower = word.toLowerCase(Locale.ROOT);
    words.add(word);
    lowerWords.add(lower);
    if (Character.isLetterOrDigit(word.charAt(0))) {
      boolean capital = Character.isUpperCase(word.charAt(0));
      capitals.set(index, capital && !isPossessive(index) && !Vocabulary.NO_NAMES.contains(lower));
      roles.set(index, Vocabulary.isRole(lower, capital));
    }
  }

  private int read(int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      add(at, at + 1);
      return at + 1;
    }
    if (Character.isWhitespace(c) || c == '\u00a0') {
      return at + 1;
    }
    int end = Character.isLetterOrDigit(c) ? endOfWord(at) : at + 1;
    add(at, end);
    return end;
  }

  private int endOfWord(int from) {
    int at = from;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || joins(at))) {
      at++;
    }
    boolean dot = at < text.length() && text.charAt(at) == '.';
    return dot && isAbbreviation(from, at) ? at + 1 : at;
  }

  /** Apostrophes, hyphens and the dots of initials stand inside a word. */
  private boolean joins(int at) {
    char c = text.charAt(at);
    boolean between =
        at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1));
    return between
        && (c == '\''
            || c == '’'
            || c == '-'
            || (c == '.' && Character.isUpperCase(text.charAt(at + 1)) && isInitial(at - 1))
            || (c == '.' && Character.isDigit(text.charAt(at + 1))));
  }

  private boolean isInitial(int at) {
    return Character.isUpperCase(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private boolean isAbbreviation(int from, int to) {
    return isInitial(to - 1)
        || Vocabulary.ABBREVIATIONS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  int size() {
    return size;
  }

  /** The first token that begins at a place of the text or after it. */
  int from(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  String at(int index) {
    return exists(index) ? words.get(index) : BREAK;
  }

  String lower(int index) {
    return exists(index) ? lowerWords.get(index) : BREAK;
  }

  boolean is(int index, char mark) {
    return exists(index) && ends[index] - starts[index] == 1 && text.charAt(starts[index]) == mark;
  }

  boolean isWord(int index) {
    return exists(index) && Character.isLetterOrDigit(text.charAt(starts[index]));
  }

  boolean isBreak(int index) {
    return !exists(index) || text.charAt(starts[index]) == '\n';
  }

  /** Whether a sentence ends with a token. */
  boolean endsSentence(int index) {
    return isBreak(index) || is(index, '.') || is(index, '!') || is(index, '?');
  }

  /** Whether a token can be part of a name: a word in capitals that no sentence puts there. */
  boolean isCapital(int index) {
    return exists(index) && capitals.get(index);
  }

  /** Whether a token is a title or a function. */
  boolean isRole(int index) {
    return exists(index) && roles.get(index);
  }

  boolean isPossessive(int index) {
    String word = at(index);
    return word.endsWith("'s") || word.endsWith("’s");
  }

  /** Where a subject that stands before a verb ends, exclusive. */
  int subjectEnd(int verb) {
    int end = verb;
    while (verb - end < 4 && Vocabulary.BEFORE_VERB.contains(lower(end - 1))) {
      end--;
    }
    return end;
  }

  /** The words from one token to another, exclusive, as written. */
  String text(int from, int to) {
    return from >= to ? "" : text.substring(starts[from], ends[to - 1]).replaceAll("\\s+", " ");
  }

  private boolean exists(int index) {
    return index >= 0 && index < size;
  }
}
