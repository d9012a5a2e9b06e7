package org.liveblogarchive.article.formats;

import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.EntryState;

/** What an entry is called where it has to be called something. */
public final class ShortTitle {

  private static final int LONGEST = 80;

  private ShortTitle() {}

  /** Returns the headline, else its first words on one line; empty for an entry without words. */
  public static String of(EntryState entry) {
    if (entry.headline() != null) {
      return entry.headline();
    }
    String words =
        entry.blocks().stream()
            .map(Block::words)
            .filter(text -> !text.isBlank())
            .findFirst()
            .map(String::strip)
            .orElse("");
    String line = words.lines().findFirst().orElse("").strip();
    return line.length() <= LONGEST ? line : cut(line);
  }

  private static String cut(String line) {
    int space = line.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    boolean splitsPair =
        Character.isLowSurrogate(line.charAt(end))
            && Character.isHighSurrogate(line.charAt(end - 1));
    return line.substring(0, splitsPair ? end - 1 : end).stripTrailing() + "…";
  }
}
