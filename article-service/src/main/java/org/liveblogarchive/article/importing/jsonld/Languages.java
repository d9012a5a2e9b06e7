package org.liveblogarchive.article.importing.jsonld;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Languages as pages name them. */
public class Languages {

  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  private Languages() {}

  /** Returns the BCP 47 tag that a page means by {@code en_GB} and the like, or null. */
  public static @Nullable String tag(@Nullable String told) {
    if (told == null) {
      return null;
    }
    Locale locale = Locale.forLanguageTag(told.strip().replace('_', '-'));
    return KNOWN.contains(locale.getLanguage()) ? locale.stripExtensions().toLanguageTag() : null;
  }
}
