package org.liveblogarchive.devstack.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.liveblogarchive.devstack.servers.containers.ContainerServers;
import org.liveblogarchive.devstack.servers.local.LocalServers;

class ServersChoiceTests {

  @Test
  void localServersAreLocal() {
    assertThat(ServersChoice.named("local")).isInstanceOf(LocalServers.class);
  }

  @Test
  void containersAreContainersEvenWhereNoEngineAnswers() {
    assertThat(ServersChoice.named("containers")).isInstanceOf(ContainerServers.class);
  }

  @Test
  void autoPrefersContainersWhereAnEngineAnswers() {
    Class<?> expected =
        ContainerServers.areAvailable() ? ContainerServers.class : LocalServers.class;

    assertThat(ServersChoice.named("auto")).isInstanceOf(expected);
  }

  @Test
  void anythingElseIsRefused() {
    assertThatThrownBy(() -> ServersChoice.named("cloud"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("servers is auto, local or containers, not 'cloud'");
  }
}
