package org.liveblogarchive.search.meaning;

import java.util.regex.Pattern;

/** What of a search in the simple query syntax has a meaning: its words, but those it excludes. */
public final class QueryWords {

  private static final Pattern EXCLUDED =
      Pattern.compile("(?<!\\S)-(\"[^\"]*\"?|\\([^)]*\\)?|\\S+)");
  private static final Pattern SYNTAX =
      Pattern.compile("~[0-9]*|[\"|()*\\\\]|(?<!\\S)(\\+|OR(?!\\S))");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private QueryWords() {}

  /** The words, parted by single spaces; empty when there are none. */
  public static String of(String query) {
    String words = SYNTAX.matcher(EXCLUDED.matcher(query).replaceAll(" ")).replaceAll(" ");
    return SPACES.matcher(words).replaceAll(" ").strip();
  }
}
