package org.liveblogarchive.k8s.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liveblogarchive.k8s.objects.Manifests;

/** The Secrets that there are, none of them in the manifests: by name, with their keys. */
public final class KnownSecrets {

  private static final Map<String, Set<String>> OF_THE_SITE =
      Map.of(
          "gateway-tls", Set.of("tls.crt", "tls.key"),
          "article-service-database-ca", Set.of("ca.crt"),
          "search-service-elasticsearch-ca", Set.of("ca.crt"));

  private static final Map<String, Set<String>> OF_THE_SCRIPT = ofTheScript();

  private KnownSecrets() {}

  /** Those that the script makes, and those that whoever installs the archive has to bring. */
  public static Map<String, Set<String>> brought() {
    Map<String, Set<String>> all = new HashMap<>(OF_THE_SCRIPT);
    all.putAll(OF_THE_SITE);
    return all;
  }

  /** Those, and the ones that operators make for their resources. */
  static Map<String, Set<String>> of(Manifests manifests) {
    Map<String, Set<String>> all = brought();
    manifests.ofKind("Cluster").forEach(made -> all.put(made.name() + "-ca", Set.of("ca.crt")));
    manifests
        .ofKind("Elasticsearch")
        .forEach(made -> all.put(made.name() + "-es-http-certs-public", Set.of("ca.crt")));
    return all;
  }

  private static Map<String, Set<String>> ofTheScript() {
    Map<String, Set<String>> all = new HashMap<>();
    for (String arguments : new String[] {"", " --operators"}) {
      Manifests.parse(run("bash trial-secrets.sh --print" + arguments))
          .ofKind("Secret")
          .forEach(
              secret ->
                  all.computeIfAbsent(secret.name(), name -> new HashSet<>())
                      .addAll(
                          secret
                              .json()
                              .path("data")
                              .propertyStream()
                              .map(Map.Entry::getKey)
                              .collect(Collectors.toSet())));
    }
    return all;
  }

  private static String run(String command) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command.split(" ")).redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put("BACKUP_KEY_ID", "id");
      builder.environment().put("BACKUP_SECRET_KEY", "secret");
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + " failed");
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
