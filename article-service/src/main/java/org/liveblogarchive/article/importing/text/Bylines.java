package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Recognises who wrote a page or an entry. */
final class Bylines {

  private static final int LONGEST = 200;
  private static final int LONGEST_NAME = 60;

  private static final List<String> OPENINGS =
      List.of(
          "live blog by ",
          "liveblog by ",
          "live coverage by ",
          "live reporting by ",
          "reporting by ",
          "edited by ",
          "written by ",
          "posted by ",
          "compiled by ",
          "from cnn's ",
          "from cnn’s ",
          "from ",
          "by ",
          "aus der redaktion von ",
          "von ",
          "par ",
          "por ",
          "door ",
          "di ",
          "av ",
          "af ",
          "von: ",
          "by: ",
          "author: ",
          "authors: ",
          "autor: ",
          "autorin: ",
          "reporter: ");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "du", "von", "van", "der", "den", "bin", "ibn", "al", "el", "la", "le",
          "zu", "dos", "ter", "ten", "af", "y");

  private static final Phrases TITLES = Phrases.named("title");

  private Bylines() {}

  /** Returns the names of a line that says whose it is, such as "By Ada Finch and Bo Lark". */
  static List<String> introduced(String line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    int whose = Math.max(line.lastIndexOf("'s "), line.lastIndexOf("’s "));
    if (whose > 0 && line.startsWith("From ")) {
      return names(line.substring(whose + 3));
    }
    for (String opening : OPENINGS) {
      if (Characters.standsAt(line, 0, opening)) {
        return names(line.substring(opening.length()));
      }
    }
    return List.of();
  }

  /** Tells whether a line is nothing but the word that introduces a name. */
  static boolean introduces(String line) {
    return switch (Phrases.plain(line)) {
      case "by", "von", "par", "por", "edited by", "written by", "autor", "author" -> true;
      default -> false;
    };
  }

  /**
   * Returns the names of a list of names, with titles and places behind them; nothing where it says
   * more than that.
   */
  static List<String> names(String line) {
    if (line.isEmpty() || line.length() > LONGEST || Characters.endsSentence(line)) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    boolean first = true;
    for (String part : parts(line)) {
      String name = withoutRemark(part);
      if (isName(name)) {
        names.add(name);
      } else if (first || !isRemark(name)) {
        return List.of();
      }
      first = false;
    }
    return List.copyOf(names);
  }

  /** Returns the names of a line that holds nothing else, and says nowhere that it does. */
  static List<String> onlyNames(String line) {
    boolean all =
        parts(line).stream()
            .map(Bylines::withoutRemark)
            .allMatch(part -> isName(part) || isTitle(part));
    return all ? names(line) : List.of();
  }

  /** Tells whether a line looks like one name. */
  static boolean isName(String text) {
    if (text.length() < 3 || text.length() > LONGEST_NAME) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (String word : text.split(" ", 8)) {
      if (word.isEmpty() || !isNamePart(word)) {
        return false;
      }
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (!capital && !PARTICLES.contains(word)) {
        return false;
      }
      capitals += capital ? 1 : 0;
      words++;
    }
    return words >= 2 && words <= 6 && capitals >= 1 && !TITLES.match(text);
  }

  /** Tells whether a line says what somebody's job is. */
  static boolean isTitle(String text) {
    return text.length() <= 80 && !Characters.endsSentence(text) && TITLES.match(text);
  }

  /** Agencies and desks are no persons, but sign like them. */
  private static boolean isDesk(String name) {
    String lower = Characters.lower(name);
    return lower.endsWith("redaktion") || lower.endsWith("staff") || lower.endsWith("team");
  }

  private static boolean isNamePart(String word) {
    for (int at = 0; at < word.length(); at++) {
      char character = word.charAt(at);
      boolean allowed =
          Character.isLetter(character)
              || "'’-.".indexOf(character) >= 0
              || Character.getType(character) == Character.NON_SPACING_MARK;
      if (!allowed) {
        return false;
      }
    }
    return Character.isLetter(word.charAt(0)) && !word.endsWith("'s") && !word.endsWith("’s");
  }

  private static boolean isRemark(String text) {
    return isTitle(text) || Characters.words(text) <= 3;
  }

  private static String withoutRemark(String part) {
    int bracket = part.indexOf('(');
    String name = Characters.trimmed(bracket > 0 ? part.substring(0, bracket) : part);
    for (String place : List.of(" in ", " at ", " reports ", " aus ")) {
      int at = name.indexOf(place);
      name = at > 0 ? name.substring(0, at) : name;
    }
    int title = name.indexOf(" - ");
    name = title > 0 ? name.substring(0, title) : name;
    return Characters.trimmed(name);
  }

  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    String open = line;
    for (String separator :
        List.of(" and ", " und ", " et ", " y ", " & ", " with ", " | ", " • ")) {
      open = open.replace(separator, ";");
    }
    open = open.replace(',', ';');
    int start = 0;
    for (int at = 0; at <= open.length(); at++) {
      if (at == open.length() || open.charAt(at) == ';') {
        String part = Characters.trimmed(open.substring(start, at));
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = at + 1;
      }
    }
    return parts;
  }

  /** Tells whether a byline may be by this name though it is no person's. */
  static boolean isDeskOrName(String text) {
    return isName(text) || (text.length() <= LONGEST_NAME && isDesk(text));
  }
}
