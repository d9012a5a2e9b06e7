package org.liveblogarchive.article.importing.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Phrases by which pages are recognised, kept in {@code phrases.txt}: under a name in brackets one
 * a line, in small letters; one that ends with three dots is only the beginning of a line, one that
 * begins with them stands anywhere.
 */
final class Phrases {

  private static final Map<String, Phrases> ALL = read();

  private final Set<String> whole = new HashSet<>();
  private final Map<Character, List<String>> beginnings = new HashMap<>();
  private final Set<String> parts = new HashSet<>();

  private Phrases() {}

  static Phrases named(String name) {
    return Objects.requireNonNull(ALL.get(name), name);
  }

  /** Tells whether a line is one of the phrases, apart from case and the signs at its ends. */
  boolean match(String line) {
    String plain = plain(line);
    return !plain.isEmpty()
        && (whole.contains(plain)
            || beginnings.getOrDefault(plain.charAt(0), List.of()).stream()
                .anyMatch(plain::startsWith)
            || parts.stream().anyMatch(plain::contains));
  }

  private void add(String phrase) {
    if (phrase.startsWith("...")) {
      parts.add(phrase.substring(3));
    } else if (phrase.endsWith("...")) {
      String beginning = phrase.substring(0, phrase.length() - 3);
      beginnings.merge(
          beginning.charAt(0),
          List.of(beginning),
          (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    } else {
      whole.add(phrase);
    }
  }

  /** Returns a line in small letters, without signs at its ends. */
  static String plain(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    return Characters.lower(line.substring(start, end)).replace('’', '\'');
  }

  private static Map<String, Phrases> read() {
    Map<String, Phrases> all = new HashMap<>();
    Phrases open = new Phrases();
    try (InputStream file = Phrases.class.getResourceAsStream("phrases.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          open = all.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new Phrases());
        } else if (!line.isBlank()) {
          open.add(line);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all;
  }
}
