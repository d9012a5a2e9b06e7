package org.liveblogarchive.cli.searching;

import org.liveblogarchive.cli.terminal.Clean;
import org.liveblogarchive.cli.terminal.Style;
import org.liveblogarchive.cli.terminal.Terminal;

/**
 * The archive's highlights, HTML in which only {@code <mark>} is markup, as terminals show them.
 */
record Highlighted(Terminal terminal) {

  private static final String BEGIN = "<mark>";
  private static final String END = "</mark>";

  /** Returns the text, with what was found standing out where colours can show it. */
  String of(String html) {
    StringBuilder text = new StringBuilder();
    int position = 0;
    int begin = html.indexOf(BEGIN);
    while (begin >= 0) {
      int end = html.indexOf(END, begin);
      int stop = end < 0 ? html.length() : end;
      text.append(plain(html.substring(position, begin)));
      text.append(
          terminal.styled(Style.FOUND, plain(html.substring(begin + BEGIN.length(), stop))));
      position = end < 0 ? html.length() : end + END.length();
      begin = html.indexOf(BEGIN, position);
    }
    return text.append(plain(html.substring(position))).toString();
  }

  private static String plain(String escaped) {
    return Clean.line(
        escaped
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#x27;", "'")
            .replace("&#39;", "'")
            .replace("&#x2F;", "/")
            .replace("&amp;", "&"));
  }
}
