package org.liveblogarchive.article.writing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.problem.Flaw;
import org.liveblogarchive.article.problem.InvalidBody;

/** Collects what is wrong with a body, so that its author learns of everything at once. */
class Flaws {

  static final int LONGEST_LINE = 500;
  static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_ADDRESS = 2_048;

  private final List<Flaw> found = new ArrayList<>();

  void add(String field, String message) {
    found.add(Flaw.ofField(field, message));
  }

  /** A text that has to be there, without what no reader should see. */
  String text(String field, @Nullable String text, int longest) {
    String clean = optional(field, text, longest);
    if (clean == null) {
      add(field, "must not be empty");
    }
    return Objects.requireNonNullElse(clean, "");
  }

  /** A text that may be missing; an empty one is as good as none. */
  @Nullable String optional(String field, @Nullable String text, int longest) {
    if (text == null) {
      return null;
    }
    String clean = PlainCharacters.of(text);
    if (clean.length() > longest) {
      add(field, "must have at most %d characters".formatted(longest));
    }
    return clean.isEmpty() ? null : clean;
  }

  /** An address on the web. */
  String address(String field, @Nullable String url) {
    if (url == null || !isWeb(url)) {
      add(field, "must be an http or https address");
    }
    return Objects.requireNonNullElse(url, "");
  }

  private static boolean isWeb(String url) {
    try {
      URI uri = new URI(url);
      boolean scheme =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return scheme
          && uri.getHost() != null
          && url.length() <= LONGEST_ADDRESS
          && PlainCharacters.areAll(url);
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  /**
   * A list that may be long, but not without end.
   *
   * @param check takes an item's path and the item, and returns what is kept of it
   */
  <T> List<T> list(
      String field,
      @Nullable List<? extends @Nullable T> values,
      int most,
      BiFunction<String, T, T> check) {
    if (values == null) {
      add(field, "must be a list");
      return List.of();
    }
    if (values.size() > most) {
      add(field, "must have at most %d items".formatted(most));
    }
    if (values.stream().anyMatch(Objects::isNull)) {
      add(field, "must not hold null");
    }
    List<T> kept = new ArrayList<>();
    for (int place = 0; place < values.size(); place++) {
      T value = values.get(place);
      if (value != null) {
        kept.add(check.apply("%s[%d]".formatted(field, place), value));
      }
    }
    return List.copyOf(kept);
  }

  /** Throws everything that was found. */
  void refuse() {
    if (!found.isEmpty()) {
      throw InvalidBody.of(found);
    }
  }
}
