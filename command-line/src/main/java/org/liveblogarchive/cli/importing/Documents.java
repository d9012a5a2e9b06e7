package org.liveblogarchive.cli.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.cli.session.WrongUsage;

/**
 * What is to be imported, in order: as given, and within folders by name, so that later states of
 * one page that are named by their time come later.
 *
 * @param leftAlone how many files in folders have names that tell no type that can be imported
 */
record Documents(List<Document> all, long leftAlone) {

  /** Finds the documents behind names of files and folders, {@code -} and addresses. */
  static Documents of(List<String> names, List<String> urls, InputStream standardInput)
      throws IOException {
    List<Document> all = new ArrayList<>();
    long leftAlone = 0;
    for (String name : names) {
      if (name.equals("-")) {
        all.add(new Document.OnStandardInput(standardInput));
        continue;
      }
      Path path = path(name);
      if (!Files.exists(path)) {
        throw new WrongUsage("There is no file or folder '" + name + "'.");
      }
      if (!Files.isDirectory(path)) {
        all.add(Document.InFile.of(path));
        continue;
      }
      List<Path> files = files(path);
      for (Path file : files) {
        if (DocumentType.named(file.getFileName().toString()).isPresent()) {
          all.add(Document.InFile.of(file));
        } else {
          leftAlone++;
        }
      }
    }
    urls.forEach(url -> all.add(new Document.InTheWeb(url)));
    return new Documents(all, leftAlone);
  }

  long size() {
    return all.stream().mapToLong(Document::size).sum();
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException malformed) {
      throw new WrongUsage("'" + name + "' is no name of a file: " + malformed.getReason());
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return found
          .filter(file -> !isHidden(folder.relativize(file)))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isHidden(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
