package org.liveblogarchive.devstack.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.devstack.processes.PidFile;
import org.liveblogarchive.devstack.processes.Ports;

class ServiceIntegrationTests {

  /** Whoever has to collect an ended process may take its time. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;
  private Service service;

  @BeforeEach
  void make() throws IOException {
    service = service(false, Map.of());
  }

  @AfterEach
  void leaveNothingRunning() {
    service.close();
    assertThat(process().process()).isEmpty();
  }

  @Test
  void isReadyWhenItsStartReturns() {
    service.start();

    assertThat(service.isReady()).isTrue();
    assertThat(service.log()).content().contains("ready");
  }

  @Test
  void isGoneWhenItsStopReturns() {
    service.start();
    ProcessHandle process = process().process().orElseThrow();

    service.stop();

    await().atMost(PATIENCE).until(() -> !process.isAlive());
    assertThat(service.isReady()).isFalse();
  }

  @Test
  void isAnotherProcessAfterARestart() {
    service.start();
    ProcessHandle before = process().process().orElseThrow();

    service.restart();

    assertThat(service.isReady()).isTrue();
    assertThat(process().process()).isPresent().get().isNotEqualTo(before);
  }

  @Test
  void startsAgainAfterItWasKilled() {
    service.start();

    service.kill();
    assertThat(service.isReady()).isFalse();
    service.start();

    assertThat(service.isReady()).isTrue();
  }

  @Test
  void quotesItsLogWhenItDoesNotStart() throws IOException {
    service = service(false, Map.of(TinyService.FAILS, "yes"));

    assertThatThrownBy(service::start)
        .isInstanceOf(ServiceNotStarted.class)
        .hasMessageContaining("tiny-service did not become ready")
        .hasMessageContaining("no configuration, no service");
  }

  @Test
  void cannotBeStartedAfterItWasClosed() {
    service.close();

    assertThatThrownBy(service::start).hasMessage("tiny-service was closed");
  }

  @Test
  void writesAStartUpCacheAtACleanStopAndStartsWithIt() throws IOException {
    service = service(true, Map.of());
    service.start();

    service.stop();

    assertThat(folder.resolve("application/classes.aot")).isRegularFile();
    service.start();
    assertThat(service.isReady()).isTrue();
  }

  @Test
  void startsInSpiteOfADamagedStartUpCache() throws IOException {
    service.start();
    service.stop();
    Files.writeString(folder.resolve("application/classes.aot"), "damaged");

    service.start();

    assertThat(service.isReady()).isTrue();
  }

  @Test
  void unpacksAJarThatChanged() throws IOException {
    service.start();
    service.stop();
    Path leftover = Files.createFile(folder.resolve("application/unpacked/leftover"));
    Files.setLastModifiedTime(folder.resolve("tiny-service-1.jar"), FileTime.fromMillis(0));

    service.start();

    assertThat(leftover).doesNotExist();
  }

  private Service service(boolean train, Map<String, String> environment) throws IOException {
    int port = Ports.free();
    StackSettings settings = new StackSettings(folder, StackPorts.free(), false, train, Map.of());
    Map<String, String> all = new HashMap<>(environment);
    all.put("MANAGEMENT_SERVER_PORT", String.valueOf(port));
    return new Service(
        "tiny-service",
        new Application(TinyService.jar(folder), folder.resolve("application")),
        Ports.free(),
        port,
        all,
        settings);
  }

  private PidFile process() {
    return new PidFile(folder.resolve("services/tiny-service/service.pid"));
  }
}
