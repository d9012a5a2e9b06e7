package org.liveblogarchive.devstack.servers.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.devstack.processes.Ending;
import org.liveblogarchive.devstack.servers.PostgreSql;
import org.liveblogarchive.devstack.servers.Redis;
import org.liveblogarchive.devstack.servers.ServerKind;
import org.liveblogarchive.devstack.servers.ServerNotStarted;

class SharedServerIntegrationTests {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  // A keeper may still be writing its log when a test ends.
  @TempDir(cleanup = CleanupMode.NEVER)
  Path runs;

  private Process ownerProcess;
  private Owner owner;

  @BeforeEach
  void beginARun() throws IOException {
    ownerProcess = new ProcessBuilder("sleep", "600").start();
    owner = Owner.of(ownerProcess.toHandle());
  }

  @AfterEach
  void endTheRun() {
    Place redis = place("redis");
    Place postgreSql = place("postgresql");
    ownerProcess.destroyForcibly();
    await()
        .atMost(PATIENCE)
        .until(() -> redis.keeper().process().isEmpty() && postgreSql.keeper().process().isEmpty());
    Leftovers.endIn(runs);
    assertThat(runs.resolve(owner.folderName())).doesNotExist();
  }

  @Test
  void isStartedOnceForAllWhoAsk() {
    Redis first = redis().address();
    ProcessHandle keeper = place("redis").keeper().process().orElseThrow();

    Redis second = redis().address();

    assertThat(second).isEqualTo(first);
    assertThat(second.answers()).isTrue();
    assertThat(place("redis").keeper().process()).contains(keeper);
  }

  @Test
  void endsWithTheOwnerOfTheRun() {
    Redis address = redis().address();
    ProcessHandle keeper = place("redis").keeper().process().orElseThrow();
    ProcessHandle server = place("redis").server().process().orElseThrow();

    ownerProcess.destroyForcibly();

    await().atMost(PATIENCE).until(() -> !keeper.isAlive());
    await().atMost(PATIENCE).until(() -> !server.isAlive());
    assertThat(address.answers()).isFalse();
    assertThat(place("redis").address()).isEmpty();
  }

  @Test
  void isStartedAgainWhenItsKeeperWasKilled() {
    redis().address();
    ProcessHandle server = place("redis").server().process().orElseThrow();
    place("redis").keeper().process().orElseThrow().destroyForcibly();
    await().until(() -> place("redis").keeper().process().isEmpty());

    Redis again = redis().address();

    assertThat(again.answers()).isTrue();
    await().atMost(PATIENCE).until(() -> !server.isAlive());
  }

  @Test
  void isEndedByTheNextRunWhenItsKeeperWasKilled() {
    redis().address();
    ProcessHandle server = place("redis").server().process().orElseThrow();
    place("redis").keeper().process().orElseThrow().destroyForcibly();
    await().until(() -> place("redis").keeper().process().isEmpty());
    assertThat(server.isAlive()).isTrue();
    ownerProcess.destroyForcibly();
    await().until(() -> owner.process().isEmpty());

    Leftovers.endIn(runs);

    await().atMost(PATIENCE).until(() -> !server.isAlive());
  }

  @Test
  void tellsWhoAsksWhyItDoesNotStart() throws IOException {
    Files.createDirectories(place("postgresql").folder().resolve("data"));
    SharedServer<PostgreSql> shared =
        new SharedServer<>(ServerKind.POSTGRESQL, "local", owner, runs);

    assertThatThrownBy(shared::address)
        .isInstanceOf(ServerNotStarted.class)
        .hasMessageContaining("PostgreSQL ended while it was starting")
        .hasMessageContaining("postgresql.conf");
  }

  @Test
  void doesNotStartForAnOwnerThatIsGone() {
    Ending.force(ownerProcess.toHandle());

    assertThatThrownBy(() -> redis().address()).isInstanceOf(ServerNotStarted.class);
  }

  private SharedServer<Redis> redis() {
    return new SharedServer<>(ServerKind.REDIS, "local", owner, runs);
  }

  private Place place(String server) {
    return new Place(runs.resolve(owner.folderName()).resolve(server));
  }
}
