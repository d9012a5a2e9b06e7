package org.liveblogarchive.article.liveblog;

import com.ibm.icu.text.Transliterator;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The permanent readable part of a live blog's address. */
class Slug {

  static final int LONGEST = 80;
  private static final Transliterator TO_ASCII =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private Slug() {}

  /** Returns a headline in lower-case ASCII words joined by hyphens, at most 80 characters. */
  static String of(String headline) {
    String ascii = TO_ASCII.transliterate(headline).replaceAll("['’‘`]", "");
    String words = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (words.isEmpty()) {
      return "live-blog";
    }
    return words.length() <= LONGEST ? words : cut(words);
  }

  /** Returns the first of {@code slug}, slug with day, slug with day and number that is free. */
  static String free(String slug, @Nullable LocalDate day, Predicate<String> taken) {
    if (!taken.test(slug)) {
      return slug;
    }
    String dated = day == null ? slug : slug + "-" + day;
    String candidate = dated;
    for (int number = 2; taken.test(candidate); number++) {
      candidate = dated + "-" + number;
    }
    return candidate;
  }

  private static String cut(String words) {
    int end = words.lastIndexOf('-', LONGEST);
    return words.substring(0, end > 0 ? end : LONGEST);
  }
}
