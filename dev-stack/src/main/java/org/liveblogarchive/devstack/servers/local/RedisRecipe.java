package org.liveblogarchive.devstack.servers.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.devstack.processes.Signal;
import org.liveblogarchive.devstack.servers.Redis;
import redis.embedded.core.ExecutableProvider;

/** Redis from the binary in the embedded-redis jar. It keeps nothing, since nothing is lost. */
final class RedisRecipe implements Recipe<Redis> {

  @Override
  public String name() {
    return "Redis";
  }

  @Override
  public Duration patience() {
    return Duration.ofSeconds(30);
  }

  @Override
  public Signal ending() {
    return Signal.TERMINATE;
  }

  @Override
  public void prepare(Path folder) throws IOException {
    Files.createDirectories(Recipe.data(folder));
    Files.createDirectories(binaries(folder));
  }

  @Override
  public List<String> command(Path folder, int port) {
    return List.of(
        executable(folder),
        "--port",
        String.valueOf(port),
        "--bind",
        "127.0.0.1",
        "--dir",
        Recipe.data(folder).toString(),
        "--save",
        "",
        "--appendonly",
        "no");
  }

  private static String executable(Path folder) {
    try {
      return ExecutableProvider.newJarResourceProvider(binaries(folder).toFile()).get().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path binaries(Path folder) {
    return folder.resolve("bin");
  }

  @Override
  public Map<String, String> environment(Path folder) {
    return Map.of();
  }

  @Override
  public Redis address(int port) {
    return new Redis("127.0.0.1", port);
  }
}
