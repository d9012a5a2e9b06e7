package org.liveblogarchive.article.importing.guardian;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Author;

/** Names in a byline, such as {@code Ada Moor (now) and Ben Iqbal in Leeds (earlier)}. */
class Byline {

  private static final Pattern BETWEEN = Pattern.compile(",| and | & |;");
  private static final Pattern BESIDE = Pattern.compile("\\([^()]{0,60}\\)| in \\p{Lu}.{0,60}$");

  private Byline() {}

  static List<Author> authors(@Nullable String byline) {
    if (byline == null || byline.length() > 500) {
      return List.of();
    }
    String names = byline.replaceFirst("^(?i:by) ", "");
    return Stream.of(BETWEEN.split(names, -1))
        .map(name -> BESIDE.matcher(name.strip()).replaceAll("").strip())
        .filter(name -> !name.isEmpty())
        .distinct()
        .map(Author::new)
        .toList();
  }
}
