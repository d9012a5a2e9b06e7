package org.liveblogarchive.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real page that lies beside the project. */
final class Seed {

  private static final Path FILE =
      Path.of("..", "..", "shared", "samples", "seed", "000_69a6e04287b59d6d.txt");
  private static final String DATE_HEADING = "\n19 June 2024\n";

  private Seed() {}

  /** Returns the page, or skips the test where it is not here. */
  static String text() {
    assumeTrue(Files.exists(FILE), () -> "Skipped: the real sample " + FILE + " is not here.");
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the paragraphs of its entries, newest first, without blank ends. */
  static List<String> paragraphs() {
    String text = text();
    String entries = text.substring(text.indexOf(DATE_HEADING) + DATE_HEADING.length());
    return Stream.of(entries.split("\n\n", -1)).map(Seed::withoutBlankEnds).toList();
  }

  private static String withoutBlankEnds(String paragraph) {
    return paragraph.replaceAll("(?U)^\\s+|\\s+$", "");
  }
}
