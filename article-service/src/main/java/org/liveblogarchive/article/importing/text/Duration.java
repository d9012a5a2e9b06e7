package org.liveblogarchive.article.importing.text;

import java.util.List;

/** How long a film lasts, which often stands like a time beside a word for it. */
final class Duration {

  /** How many hours a film lasts at most that could be taken for a time of day. */
  private static final int FILM = 3 * 3600;

  private static final int LONGEST = 300;

  private Duration() {}

  static boolean is(Mark mark, List<Line> lines) {
    Clock clock = mark.stamp().clock();
    boolean couldBe =
        clock != null
            && clock.notation().equals(":")
            && mark.stamp().zone() == null
            && mark.stamp().day() == null
            && mark.order() < FILM;
    return couldBe
        && (speaksOfFilm(mark.before())
            || speaksOfFilm(text(lines, mark.first() - 1))
            || speaksOfFilm(text(lines, mark.last() + 1)));
  }

  private static String text(List<Line> lines, int at) {
    return at >= 0 && at < lines.size() ? lines.get(at).text() : "";
  }

  private static boolean speaksOfFilm(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String lower = Characters.lower(text);
    return lower.endsWith("video")
        || lower.startsWith("video")
        || lower.startsWith("play")
        || lower.startsWith("watch:")
        || lower.startsWith("audio");
  }
}
