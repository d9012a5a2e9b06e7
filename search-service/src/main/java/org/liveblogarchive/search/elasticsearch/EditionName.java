package org.liveblogarchive.search.elasticsearch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a physical index, such as {@code entries-v2-3}.
 *
 * @param version of the mapping with which it was created
 * @param number counts up with every edition; 0 for one from before editions were counted, whose
 *     name ends with the version
 */
record EditionName(Index index, int version, int number) {

  private static final Pattern ENDING = Pattern.compile("-v([0-9]{1,9})(?:-([0-9]{1,9}))?");

  /** Reads a name; nothing where it is not one of that index. */
  static Optional<EditionName> parse(String name, Index index, IndexSettings settings) {
    String alias = index.alias(settings);
    if (!name.startsWith(alias)) {
      return Optional.empty();
    }
    Matcher ending = ENDING.matcher(name.substring(alias.length()));
    if (!ending.matches()) {
      return Optional.empty();
    }
    String number = ending.group(2);
    return Optional.of(
        new EditionName(
            index,
            Integer.parseInt(ending.group(1)),
            number == null ? 0 : Integer.parseInt(number)));
  }

  String in(IndexSettings settings) {
    String name = index.alias(settings) + "-v" + version;
    return number == 0 ? name : name + "-" + number;
  }
}
