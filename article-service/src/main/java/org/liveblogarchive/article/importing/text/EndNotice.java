package org.liveblogarchive.article.importing.text;

import java.util.Set;

/** Recognises the line by which a page says that its coverage is over. */
final class EndNotice {

  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 22;

  /** What such a line says besides its phrase; anything more is told of something else. */
  private static final Set<String> OPENINGS =
      Set.of(
          "this",
          "the",
          "our",
          "that",
          "that's",
          "thanks",
          "thank",
          "coverage",
          "live",
          "liveblog",
          "dieser",
          "der",
          "unser",
          "damit",
          "hier",
          "ticker",
          "vielen",
          "ce",
          "le",
          "notre",
          "el",
          "este",
          "la",
          "questa",
          "dit",
          "we",
          "we're",
          "die",
          "unsere");

  private static final Phrases PHRASES = Phrases.named("ended");

  private EndNotice() {}

  static boolean is(String line) {
    if (line.length() > LONGEST || Characters.words(line) > MOST_WORDS || line.contains("?")) {
      return false;
    }
    String plain = Phrases.plain(line);
    int space = plain.indexOf(' ');
    String first = space < 0 ? plain : plain.substring(0, space);
    return OPENINGS.contains(first) && PHRASES.match(line) && !isPromise(plain);
  }

  /** "Our live coverage continues" promises the contrary. */
  private static boolean isPromise(String plain) {
    boolean over =
        plain.contains("ende")
            || plain.contains("clos")
            || plain.contains("over")
            || plain.contains("finish")
            || plain.contains("conclu")
            || plain.contains("end of")
            || plain.contains("an end")
            || plain.contains("ending")
            || plain.contains("wrapping")
            || plain.contains("schließen")
            || plain.contains("schlossen")
            || plain.contains("termin")
            || plain.contains("finaliz")
            || plain.contains("gesloten");
    return !over;
  }
}
