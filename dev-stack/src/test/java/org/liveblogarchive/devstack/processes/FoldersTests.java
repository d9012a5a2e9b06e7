package org.liveblogarchive.devstack.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTests {

  @TempDir Path parent;

  @Test
  void deletesAFolderWithAllInIt() throws IOException {
    Path deep = Files.createDirectories(parent.resolve("a/b/c"));
    Files.writeString(deep.resolve("file"), "text");

    Folders.delete(parent.resolve("a"));

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void doesNotFollowLinksOutOfTheFolder() throws IOException {
    Path outside = Files.createDirectories(parent.resolve("outside"));
    Files.writeString(outside.resolve("file"), "text");
    Files.createDirectories(parent.resolve("a"));
    Files.createSymbolicLink(parent.resolve("a/link"), outside);

    Folders.delete(parent.resolve("a"));

    assertThat(outside.resolve("file")).exists();
  }

  @Test
  void deletesNothingWhereThereIsNothing() {
    Folders.delete(parent.resolve("missing"));

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void copiesThePlainFiles() throws IOException {
    Path from = Files.createDirectories(parent.resolve("from"));
    Files.writeString(from.resolve("file"), "new");
    Files.createDirectories(from.resolve("folder"));
    Path to = Files.createDirectories(parent.resolve("to"));
    Files.writeString(to.resolve("file"), "old");

    Folders.copyFiles(from, to);

    assertThat(to.resolve("file")).hasContent("new");
    assertThat(to.resolve("folder")).doesNotExist();
  }
}
