package org.liveblogarchive.k8s.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.KubernetesObject;
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
    Stream.of(TrialSecrets.printed(), TrialSecrets.printed("--operators"))
        .flatMap(printed -> printed.ofKind("Secret"))
        .forEach(
            secret ->
                all.computeIfAbsent(secret.name(), name -> new HashSet<>())
                    .addAll(KubernetesObject.texts(secret.json().path("data")).keySet()));
    return all;
  }
}
