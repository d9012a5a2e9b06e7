package org.liveblogarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTests {

  @TempDir private Path folder;

  @Test
  void leavesNoHalfFileAfterControlC() throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/kill")), "Skipped: this system has no /bin/kill.");
    CountDownLatch half = new CountDownLatch(1);
    try (PlayedGateway gateway = new PlayedGateway()) {
      gateway.on(
          "/liveblogs/tea.json",
          exchange -> {
            exchange.sendResponseHeaders(200, 0);
            // More than any buffer holds, so that some of it reaches the disk.
            exchange.getResponseBody().write(new byte[1024 * 1024]);
            exchange.getResponseBody().flush();
            half.countDown();
            PlayedGateway.silent().play(exchange);
          });
      Process tool =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Liveblog.class.getName(),
                  "export",
                  "tea",
                  "--server",
                  gateway.address(),
                  "-o",
                  folder.resolve("tea.json").toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(half.await(60, TimeUnit.SECONDS)).isTrue();
      awaitFiles(1);

      new ProcessBuilder("/bin/kill", "-INT", String.valueOf(tool.pid())).start().waitFor();

      assertThat(tool.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(tool.exitValue()).isEqualTo(130);
      assertThat(files()).isEmpty();
    }
  }

  private void awaitFiles(int count) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (files().size() != count && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(files()).hasSize(count).allMatch(name -> name.endsWith(".part"));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
