package org.liveblogarchive.article.importing.text;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises the line by which a page says that its coverage is over. */
class EndNotice {

  private static final int LONGEST = 120;

  private static final List<Pattern> NOTICES =
      List.of(
          insensitive(
              "(this |our |the )?(live[ -]?(stream|blog|ticker|coverage|updates?|feed)|coverage)("
                  + " \\w+){0,3} (has |have |is |are )?(now"
                  + " )?(ended|closed|finished|over|concluded)([.!].*)?"),
          insensitive(
              "(dieser|der|unser) (live[ -]?(blog|ticker|stream)|ticker)( \\w+){0,3} (ist|wurde)"
                  + " (jetzt |nun )?(beendet|geschlossen|zu ende)([.!].*)?"),
          insensitive(
              "(ce|le|notre) (direct|live)( \\w+){0,3} est (maintenant )?(terminé|fini|clos)"
                  + "([.!].*)?"));

  private EndNotice() {}

  static boolean is(Paragraph paragraph) {
    return paragraph.isOneLine()
        && paragraph.first().length() <= LONGEST
        && NOTICES.stream().anyMatch(notice -> notice.matcher(paragraph.first()).matches());
  }

  private static Pattern insensitive(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
