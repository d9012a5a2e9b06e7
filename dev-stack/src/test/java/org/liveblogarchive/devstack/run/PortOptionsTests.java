package org.liveblogarchive.devstack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.devstack.processes.Ports;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class PortOptionsTests {

  /** All options, so that no port of this machine decides a test by accident. */
  private static final List<String> OPTIONS =
      List.of(
          "--gateway-port",
          "--article-port",
          "--search-port",
          "--gateway-management-port",
          "--article-management-port",
          "--search-management-port",
          "--postgresql-port",
          "--elasticsearch-port",
          "--redis-port");

  @Test
  void takesThePortsThatAreGiven() {
    PortOptions options = parsed("--gateway-port", 9080);

    assertThat(options.chosen().gateway()).isEqualTo(9080);
  }

  @Test
  void choosesAFreePortForAServiceWhereZeroIsGiven() {
    PortOptions options = parsed("--search-port", 0);

    assertThat(options.chosen().searchService()).isPositive();
    assertThat(options.problems()).isEmpty();
  }

  @Test
  void namesATakenPortWithItsOptionAndItsHolder() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      PortOptions options = parsed("--redis-port", taken.getLocalPort());

      assertThat(options.problems())
          .singleElement()
          .asString()
          .startsWith("Port %d is taken".formatted(taken.getLocalPort()))
          .endsWith("; choose another one with --redis-port PORT.");
    }
  }

  @Test
  void namesAPortThatIsGivenTwice() {
    int port = Ports.free();
    PortOptions options = parsed("--gateway-port", port, "--redis-port", port);

    assertThat(options.problems())
        .containsExactly(
            "Port %d is given twice: with --gateway-port and --redis-port.".formatted(port));
  }

  private static PortOptions parsed(Object... given) {
    List<String> arguments = new ArrayList<>();
    for (String option : OPTIONS) {
      int at = List.of(given).indexOf(option);
      arguments.add(option + "=" + (at < 0 ? Ports.free() : given[at + 1]));
    }
    AnyCommand command = new AnyCommand();
    new CommandLine(command).parseArgs(arguments.toArray(String[]::new));
    return command.ports;
  }

  @Command
  private static final class AnyCommand {
    @Mixin private PortOptions ports = new PortOptions();
  }
}
