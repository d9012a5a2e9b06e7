package org.liveblogarchive.devstack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.liveblogarchive.devstack.processes.Ports;

@EnabledOnOs(OS.LINUX)
class PortHolderTests {

  @Test
  void isTheProcessThatListens() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(PortHolder.of(socket.getLocalPort()))
          .get()
          .asString()
          .startsWith("process " + ProcessHandle.current().pid() + " (")
          .contains("java");
    }
  }

  @Test
  void isUnknownWhereNobodyListens() {
    assertThat(PortHolder.of(Ports.free())).isEmpty();
  }
}
