package org.liveblogarchive.k8s.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.Manifests;

/** What {@code trial-secrets.sh} makes, here as well as in a cluster. */
public final class TrialSecrets {

  private TrialSecrets() {}

  /** Returns the Secrets as the script prints them. */
  public static Manifests printed(String... arguments) {
    List<String> command =
        Stream.concat(Stream.of("bash", "trial-secrets.sh", "--print"), Stream.of(arguments))
            .toList();
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put("BACKUP_KEY_ID", "id");
      builder.environment().put("BACKUP_SECRET_KEY", "secret");
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + " failed");
      }
      return Manifests.parse(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
