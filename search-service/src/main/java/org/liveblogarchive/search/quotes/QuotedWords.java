package org.liveblogarchive.search.quotes;

/**
 * Words between marks.
 *
 * @param open where the opening mark stands
 * @param start where the words begin
 * @param end where they end, exclusive
 * @param close just after the closing mark
 * @param words the words, without the marks that reopen each paragraph
 */
record QuotedWords(int open, int start, int end, int close, String words) {

  private static final String ENDS = ",.!?…";

  /** Whether the words end as something said does, and no scare quote. */
  boolean endsWithPunctuation() {
    return !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  boolean endsWith(char mark) {
    return !words.isEmpty() && words.charAt(words.length() - 1) == mark;
  }

  boolean startsASentence() {
    return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
  }

  /** How many words, counted by the spaces between them. */
  int count() {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      boolean letter = Character.isLetterOrDigit(words.charAt(i));
      boolean space = Character.isWhitespace(words.charAt(i));
      if (letter && !inWord) {
        count++;
        inWord = true;
      } else if (space) {
        inWord = false;
      }
    }
    return count;
  }
}
