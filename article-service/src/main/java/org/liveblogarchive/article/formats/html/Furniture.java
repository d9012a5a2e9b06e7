package org.liveblogarchive.article.formats.html;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.LiveBlogState;

/**
 * In which language a page speaks: the live blog in its own, the archive around it in English.
 *
 * @param content BCP 47, or null where it is unknown
 */
record Furniture(@Nullable String content) {

  private static final String UNDETERMINED = "und";

  static Furniture of(LiveBlogState liveBlog) {
    return new Furniture(liveBlog.language());
  }

  /** Returns the {@code lang} of the page. */
  String page() {
    return content == null ? UNDETERMINED : content;
  }

  /** Returns the {@code lang} that words of the archive need, or null where it is the page's. */
  @Nullable String lang() {
    return locale().getLanguage().equals("en") ? null : "en";
  }

  /** Returns the {@code lang} that words of the live blog need inside those of the archive. */
  @Nullable String contentLang() {
    return lang() == null ? null : page();
  }

  /** Returns the direction of the page's text; of an unknown language each text shows its own. */
  String direction() {
    if (content == null) {
      return "auto";
    }
    return ULocale.forLanguageTag(content).isRightToLeft() ? "rtl" : "ltr";
  }

  /** Returns how the live blog's own language writes dates; English where it is unknown. */
  Locale dates() {
    Locale locale = content == null ? Locale.UK : locale();
    return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
  }

  /** Returns the {@code lang} of dates, where it is not the page's. */
  @Nullable String datesLang() {
    return content == null ? "en" : null;
  }

  private Locale locale() {
    return Locale.forLanguageTag(page());
  }
}
