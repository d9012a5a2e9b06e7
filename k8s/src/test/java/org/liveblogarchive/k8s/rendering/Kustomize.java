package org.liveblogarchive.k8s.rendering;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The kustomize of this machine: that of {@code kubectl} if there is one, {@code kustomize} itself,
 * or, where only Go is installed, the one that Go builds from its module.
 *
 * @param command what renders the folder that is appended
 */
public record Kustomize(List<String> command) {

  private static final String MODULE = "sigs.k8s.io/kustomize/kustomize/v5@v5.5.0";

  /** What to install where there is none. */
  public static final String MISSING =
      "kubectl 1.27 or newer, kustomize 5 or newer, or Go 1.22 or newer (which builds kustomize)"
          + " is needed to render the manifests; none of them is on the PATH";

  /** Finds it. */
  public static Optional<Kustomize> ofThisMachine() {
    return Stream.of(
            List.of("kubectl", "kustomize"),
            List.of("kustomize", "build"),
            List.of("go", "run", MODULE, "build"))
        .filter(command -> isOnPath(command.getFirst()))
        .findFirst()
        .map(Kustomize::new);
  }

  /**
   * Renders a folder.
   *
   * @return the objects as YAML documents
   * @throws IllegalStateException with the words of kustomize when it refuses
   */
  public String render(Path folder) {
    List<String> all = new ArrayList<>(command);
    all.add(folder.toString());
    try {
      Path errors = Files.createTempFile("kustomize", ".err");
      Process process = new ProcessBuilder(all).redirectError(errors.toFile()).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = process.waitFor(10, TimeUnit.MINUTES);
      String words = Files.readString(errors);
      Files.delete(errors);
      // A warning, such as that of a deprecated field, is a mistake as well.
      if (!ended || process.exitValue() != 0 || words.contains("Warning")) {
        process.destroyForcibly();
        throw new IllegalStateException(String.join(" ", all) + " failed: " + words);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOnPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .anyMatch(Files::isExecutable);
  }
}
