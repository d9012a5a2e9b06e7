package org.liveblogarchive.search.quotes;

/** Takes away the marks around words that a block sets apart anyway. */
final class Marks {

  private static final String OPENING = "“\"„»«";
  private static final String CLOSING = "”\"“«»";

  private Marks() {}

  static String stripped(String words) {
    String said = words.strip();
    boolean marked =
        said.length() > 2
            && OPENING.indexOf(said.charAt(0)) >= 0
            && CLOSING.indexOf(said.charAt(said.length() - 1)) >= 0;
    return marked ? said.substring(1, said.length() - 1).strip() : said;
  }
}
