package org.liveblogarchive.article.importing.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which live blogs are known, and by which they say that they are over. */
class LiveWords {

  private static final Set<String> WORDS =
      Set.of(
          "live",
          "liveblog",
          "liveticker",
          "ticker",
          "newsticker",
          "newsblog",
          "livestream",
          "liveupdates",
          "livetext",
          "livecenter",
          "livefeed",
          "directo",
          "direct",
          "direto",
          "vivo",
          "diretta",
          "livebloggen",
          "nieuwsblog",
          "minute",
          "minuto",
          "minutes",
          "updates",
          "liveuutiset",
          "latest");

  private static final Pattern PHRASES =
      Pattern.compile(
          "as it happened|wie es war|zum nachlesen|protokoll|kurz und knapp",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

  private static final int LONGEST_NOTICE = 160;

  private static final Pattern CLOSED =
      Pattern.compile(
          "(?:this|our|the)?\\s?(?:live["
              + " -]?)?(?:blog|stream|ticker|coverage|page|feed|reporting|updates?)(?: \\w+){0,4}"
              + " (?:has|have|is|are) (?:now )?(?:been"
              + " )?(?:ended|closed|finished|over|concluded)\\b.*|live (?:has"
              + " )?ended.*|.{0,60}\\bclosing (?:this|our|the) (?:live"
              + " )?(?:blog|page|coverage)\\b.*|(?:dieser|der|unser|das|dieses)? ?(?:live["
              + " -]?)?(?:blog|ticker|stream)(?: \\p{L}+){0,3} (?:ist|wurde|wird)(?: \\p{L}+){0,3}"
              + " (?:beendet|geschlossen|zu ende)\\b.*|(?:ce|le|notre) (?:direct|live)(?:"
              + " \\p{L}+){0,3} est (?:maintenant )?(?:terminé|fini|clos)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private LiveWords() {}

  static boolean in(String text) {
    return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT), -1)).anyMatch(WORDS::contains)
        || PHRASES.matcher(text).find();
  }

  /** Tells whether a line says that coverage is over. */
  static boolean sayClosed(String line) {
    return line.length() <= LONGEST_NOTICE && CLOSED.matcher(line.strip()).matches();
  }
}
