package org.liveblogarchive.devstack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.devstack.services.StackPorts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class StateOptionTests {

  private static final StackPorts PORTS = new StackPorts(1, 2, 3, 4, 5, 6, 7, 8, 9);

  @TempDir Path folder;
  private StateOption state = new StateOption();

  @BeforeEach
  void parse() {
    AnyCommand command = new AnyCommand();
    new CommandLine(command).parseArgs("--state", folder.toString());
    state = command.state;
  }

  @Test
  void isNotOthersWhereNothingRuns() {
    assertThat(state.isOthers()).isFalse();
  }

  @Test
  void isNotOthersWhereThisProcessRuns() {
    state.claim(PORTS);

    assertThat(state.isOthers()).isFalse();
    assertThat(state.launcher().process()).contains(ProcessHandle.current());
  }

  @Test
  void remembersThePortsOfWhatRuns() {
    assertThat(state.rememberedPorts()).isEmpty();

    state.claim(PORTS);

    assertThat(state.rememberedPorts().map(StateOptionTests::gateway)).contains("1");
  }

  @Test
  void isReadyWhenTheProcessThatRunsSaysSo() {
    state.claim(PORTS);
    assertThat(state.isReady()).isFalse();

    state.ready();

    assertThat(state.isReady()).isTrue();
  }

  @Test
  void doesNotTakeTheWordOfAnEarlierProcess() throws IOException {
    state.claim(PORTS);
    Files.writeString(folder.resolve("ready"), "1");

    assertThat(state.isReady()).isFalse();
  }

  @Test
  void forgetsAllWhenItIsReleased() {
    state.claim(PORTS);
    state.ready();

    state.release();

    assertThat(folder).isEmptyDirectory();
  }

  private static String gateway(Properties ports) {
    return ports.getProperty("gateway");
  }

  @Command
  private static final class AnyCommand {
    @Mixin private StateOption state = new StateOption();
  }
}
