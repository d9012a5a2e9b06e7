package org.liveblogarchive.devstack.servers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OwnerTests {

  private static final Owner HERE = Owner.of(ProcessHandle.current());

  @Test
  void isFoundAsLongAsItRuns() {
    assertThat(HERE.process()).contains(ProcessHandle.current());
  }

  @Test
  void isNotALaterProcessOfTheSameId() {
    assertThat(new Owner(HERE.pid(), HERE.start() - 60_000).process()).isEmpty();
  }

  @Test
  void namesTheFolderOfItsServers() {
    Path folder = Path.of("runs", HERE.folderName());

    assertThat(Owner.ofFolder(folder)).contains(HERE);
  }

  @Test
  void isNotReadFromOtherFolders() {
    assertThat(Owner.ofFolder(Path.of("runs", "leftovers"))).isEmpty();
  }

  @Test
  void ofThisRunIsThisProcessOrOneAboveIt() {
    ProcessHandle owner = Owner.ofThisRun().process().orElseThrow();

    assertThat(owner.equals(ProcessHandle.current()) || isAbove(owner)).isTrue();
  }

  private static boolean isAbove(ProcessHandle process) {
    return process.descendants().anyMatch(ProcessHandle.current()::equals);
  }
}
