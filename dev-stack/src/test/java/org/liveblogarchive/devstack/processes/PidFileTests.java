package org.liveblogarchive.devstack.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTests {

  @TempDir Path folder;
  private PidFile file;

  @BeforeEach
  void name() {
    file = new PidFile(folder.resolve("some/server.pid"));
  }

  @Test
  void findsTheProcessThatItNames() {
    ProcessHandle here = ProcessHandle.current();

    file.write(here);

    assertThat(file.process()).contains(here);
  }

  @Test
  void findsNothingWhereThereIsNoFile() {
    assertThat(file.process()).isEmpty();
  }

  @Test
  void findsNothingAfterItWasDeleted() {
    file.write(ProcessHandle.current());

    file.delete();

    assertThat(file.process()).isEmpty();
  }

  @Test
  void doesNotTakeALaterProcessOfTheSameIdForTheOneItNames() throws IOException {
    Files.createDirectories(file.path().getParent());
    Files.writeString(file.path(), ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z\n");

    assertThat(file.process()).isEmpty();
  }

  @Test
  void doesNotFindAProcessThatEnded() throws Exception {
    Process brief = new ProcessBuilder("true").start();
    file.write(brief.toHandle());

    brief.waitFor();

    assertThat(file.process()).isEmpty();
  }

  @Test
  void ignoresAFileThatIsDamaged() throws IOException {
    Files.createDirectories(file.path().getParent());
    Files.writeString(file.path(), ProcessHandle.current().pid() + " 2001-01");

    assertThat(file.process()).isEmpty();
  }
}
