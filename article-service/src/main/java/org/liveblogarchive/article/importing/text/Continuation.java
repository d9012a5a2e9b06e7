package org.liveblogarchive.article.importing.text;

import java.util.regex.Pattern;

/**
 * Recognises paragraphs that go on with the entry above them where only blank lines separate
 * entries: those that open with a quotation mark, and those that only point elsewhere.
 */
class Continuation {

  private static final String OPENING_QUOTES = "\"“„«»‘‚‹";

  /** Short enough to be nothing but a pointer. */
  private static final Pattern POINTER =
      Pattern.compile(
          "(read|see|watch|listen|follow|find|click|full story|more|mehr|lesen|lire|voir)\\b"
              + ".{0,60}\\b(here|more|story|report|below|hier|mehr|ici|plus)\\b.{0,10}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Continuation() {}

  static boolean is(Paragraph paragraph) {
    return OPENING_QUOTES.indexOf(paragraph.first().charAt(0)) >= 0
        || (paragraph.isOneLine() && POINTER.matcher(paragraph.first()).matches());
  }
}
