package org.liveblogarchive.devstack.processes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTests {

  @TempDir Path folder;
  private Path log;

  @BeforeEach
  void name() {
    log = folder.resolve("server.log");
  }

  @Test
  void readsOnlyWhatWasWrittenSince() throws IOException {
    Files.writeString(log, "an earlier run\n");
    LogTail tail = LogTail.from(log);

    Files.writeString(log, "this run\n", StandardOpenOption.APPEND);

    assertThat(tail.read()).isEqualTo("this run");
  }

  @Test
  void readsOnlyTheLastLinesOfALongLog() throws IOException {
    LogTail tail = LogTail.from(log);
    Files.writeString(
        log, IntStream.rangeClosed(1, 10_000).mapToObj(i -> "line " + i).collect(joining("\n")));

    assertThat(tail.read().lines()).hasSize(40).endsWith("line 10000");
  }

  @Test
  void saysThatThereIsNothing() throws IOException {
    Files.createFile(log);

    assertThat(LogTail.from(log).read()).isEqualTo("(nothing in " + log + ")");
  }

  @Test
  void saysThatALogCannotBeRead() throws IOException {
    assertThat(LogTail.from(log).read()).startsWith("(" + log + " cannot be read");
  }
}
