package org.liveblogarchive.cli.exporting;

import java.util.Comparator;
import java.util.List;
import org.liveblogarchive.cli.session.WrongUsage;

/**
 * A representation of a live blog that the archive gives out.
 *
 * @param suffix how its address and its file end
 */
record Form(String suffix) {

  static final Form NATIVE = new Form("json");
  static final Form BUNDLE = new Form("zip");

  private static final List<String> KNOWN =
      List.of("json", "jsonld", "html", "txt", "atom", "feed.json", "ninjs", "zip");

  static Form named(String suffix) {
    if (!KNOWN.contains(suffix)) {
      throw new WrongUsage(
          "There is no representation '%s'; choose one of %s."
              .formatted(suffix, String.join(", ", KNOWN)));
    }
    return new Form(suffix);
  }

  /** Finds the form that a file's name asks for, or the usual one. */
  static Form ofFile(String fileName) {
    return KNOWN.stream()
        .filter(suffix -> fileName.endsWith("." + suffix))
        .max(Comparator.comparingInt(String::length))
        .map(Form::new)
        .orElse(NATIVE);
  }

  boolean isBinary() {
    return this.equals(BUNDLE);
  }

  /** Returns the name of a live blog's file. */
  String fileName(String slug) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < slug.length(); i++) {
      char character = slug.charAt(i);
      boolean plain =
          (character >= 'a' && character <= 'z')
              || (character >= 'A' && character <= 'Z')
              || (character >= '0' && character <= '9')
              || character == '_';
      name.append(plain ? character : '-');
    }
    return (name.isEmpty() ? "live-blog" : name) + "." + suffix;
  }
}
