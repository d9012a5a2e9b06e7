package org.liveblogarchive.article.writing;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.problem.Flaw;
import org.liveblogarchive.article.problem.InvalidBody;

/** Collects what is wrong with a body, so that its author learns of everything at once. */
public class Flaws {

  private final Limits limits;
  private final List<Flaw> found = new ArrayList<>();

  /** Begins with nothing found. */
  public Flaws(Limits limits) {
    this.limits = limits;
  }

  /** Returns how large things may be. */
  Limits limits() {
    return limits;
  }

  /** Adds what is wrong with a field; the message reads on from its name. */
  public void add(String field, String message) {
    found.add(Flaw.ofField(field, message));
  }

  /** A line that has to be there, without what no reader should see. */
  public String line(String field, @Nullable String line) {
    return required(field, optionalLine(field, line));
  }

  /** A line that may be missing; an empty one is as good as none. */
  public @Nullable String optionalLine(String field, @Nullable String line) {
    return optional(field, line, limits.longestLine());
  }

  /** A text that has to be there, without what no reader should see. */
  public String text(String field, @Nullable String text) {
    return required(field, optionalText(field, text));
  }

  /** A text that may be missing; an empty one is as good as none. */
  public @Nullable String optionalText(String field, @Nullable String text) {
    return optional(field, text, limits.longestText());
  }

  /** A name that has to be there. */
  String name(String field, @Nullable String name) {
    return required(field, optional(field, name, limits.longestName()));
  }

  private String required(String field, @Nullable String clean) {
    if (clean == null) {
      add(field, "must not be empty");
    }
    return Objects.requireNonNullElse(clean, "");
  }

  private @Nullable String optional(String field, @Nullable String text, int longest) {
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
  public String address(String field, @Nullable String url) {
    if (url == null || !isWeb(url)) {
      add(field, "must be an http or https address");
    }
    return Objects.requireNonNullElse(url, "");
  }

  /** A language, or nothing. */
  public @Nullable String language(String field, @Nullable String language) {
    try {
      return language == null
          ? null
          : new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
    } catch (IllformedLocaleException malformed) {
      add(field, "must be a BCP 47 tag such as en or de-AT");
      return null;
    }
  }

  /** A time zone, or nothing. */
  public @Nullable ZoneId timeZone(String field, @Nullable String timeZone) {
    try {
      return timeZone == null ? null : ZoneId.of(timeZone);
    } catch (DateTimeException unknown) {
      add(field, "must be a time zone such as Europe/London");
      return null;
    }
  }

  private boolean isWeb(String url) {
    boolean sound = url.length() <= limits.longestAddress() && PlainCharacters.areAll(url);
    return sound && (limits.strictAddresses() ? isWellFormed(url) : isAddressed(url));
  }

  /** What pages hold is often no URI by the letter, and still leads where it should. */
  private static boolean isAddressed(String url) {
    return url.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '"')
        && (isBehind("http://", url) || isBehind("https://", url));
  }

  private static boolean isBehind(String scheme, String url) {
    return url.length() > scheme.length() && url.regionMatches(true, 0, scheme, 0, scheme.length());
  }

  private static boolean isWellFormed(String url) {
    try {
      URI uri = new URI(url);
      boolean scheme =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return scheme && uri.getHost() != null;
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

  /** Tells whether enough was found to stop looking. */
  public boolean areMany() {
    return found.size() >= limits.mostFlaws();
  }

  /** Throws what was found where that is enough to stop looking. */
  public void refuseIfMany() {
    if (areMany()) {
      refuse();
    }
  }

  /**
   * Throws everything that was found.
   *
   * @throws InvalidBody where anything was
   */
  public void refuse() {
    if (!found.isEmpty()) {
      throw InvalidBody.of(found);
    }
  }
}
