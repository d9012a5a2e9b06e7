package org.liveblogarchive.article.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real live blogs, which lie beside the project and not in it. */
public final class Samples {

  private static final Path FOLDER = Path.of("..", "..", "shared", "samples");

  private Samples() {}

  /** Returns the plain text of a page without entry times, or skips the test. */
  public static String seed() {
    return text("seed/000_69a6e04287b59d6d.txt");
  }

  /** Returns a document of some system's API, such as {@code sourcefabric-demo-en.json}. */
  public static String json(String name) {
    return text("json/" + name);
  }

  /** Returns a saved page by its name without {@code .html}, or skips the test. */
  public static String page(String name) {
    return text("html/" + name + ".html");
  }

  /** Returns the text of a page, such as {@code 06-bbc}. */
  public static String pageText(String name) {
    return text("text/" + name + ".txt");
  }

  private static String text(String name) {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.exists(file), () -> "Skipped: the real sample " + file + " is not here.");
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
