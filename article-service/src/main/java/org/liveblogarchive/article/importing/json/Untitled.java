package org.liveblogarchive.article.importing.json;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.Warning;

/** Live blogs whose documents hold their entries and not their headline. */
public final class Untitled {

  private static final int LONGEST = 200;

  private Untitled() {}

  /** Returns a headline that says only what is known: where the live blog is, or its id. */
  public static String headline(@Nullable URI address, @Nullable String id) {
    if (address != null && address.getHost() != null) {
      String path = address.getPath() == null ? "" : address.getPath();
      return cut("Live blog at " + address.getHost() + path.replaceFirst("/$", ""));
    }
    return id == null ? "Live blog" : cut("Live blog " + id);
  }

  /** Returns what to tell the sender about it. */
  public static Warning warning(String headline) {
    return new Warning(
        null,
        "The document does not tell the live blog's headline, so it is called '%s'."
            .formatted(headline));
  }

  private static String cut(String headline) {
    return headline.codePointCount(0, headline.length()) <= LONGEST
        ? headline
        : headline.substring(0, headline.offsetByCodePoints(0, LONGEST));
  }
}
