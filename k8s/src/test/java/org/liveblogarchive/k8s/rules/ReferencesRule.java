package org.liveblogarchive.k8s.rules;

import static org.liveblogarchive.k8s.objects.KubernetesObject.items;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.Container;
import org.liveblogarchive.k8s.objects.KubernetesObject;
import org.liveblogarchive.k8s.objects.Manifests;
import org.liveblogarchive.k8s.objects.Workload;
import tools.jackson.databind.JsonNode;

/**
 * Everything that is referred to by its name is there: ConfigMaps and ServiceAccounts among the
 * manifests, Secrets among those that are made outside of them, and mounts among the volumes.
 */
final class ReferencesRule implements Rule {

  @Override
  public Stream<String> findings(Manifests manifests) {
    Map<String, Set<String>> secrets = KnownSecrets.of(manifests);
    return Stream.of(
            manifests.ofKind("Secret").map(secret -> secret.title() + " must not be in manifests"),
            manifests.workloads().flatMap(workload -> ofPod(workload, manifests)),
            manifests.containers().flatMap(ReferencesRule::ofMounts),
            manifests.objects().stream()
                .flatMap(object -> inside(object, object.json(), secrets, manifests)))
        .flatMap(findings -> findings);
  }

  private static Stream<String> ofPod(Workload workload, Manifests manifests) {
    String account = workload.pod().path("serviceAccountName").asString("default");
    return manifests.has("ServiceAccount", account)
        ? Stream.empty()
        : Stream.of(
            "%s refers to the ServiceAccount %s, which there is not"
                .formatted(workload.object().title(), account));
  }

  private static Stream<String> ofMounts(Container container) {
    Set<String> claims =
        items(container.workload().object().spec().path("volumeClaimTemplates"))
            .map(claim -> claim.at("/metadata/name").asString(""))
            .collect(Collectors.toSet());
    return items(container.json().path("volumeMounts"))
        .map(mount -> mount.path("name").asString(""))
        .filter(name -> container.workload().volume(name).isMissingNode() && !claims.contains(name))
        .map(name -> "%s mounts %s, which there is not".formatted(container.title(), name));
  }

  /** Finds references wherever they are, by the names that all APIs give them. */
  private static Stream<String> inside(
      KubernetesObject object, JsonNode json, Map<String, Set<String>> secrets, Manifests all) {
    if (json.isArray()) {
      return items(json).flatMap(item -> inside(object, item, secrets, all));
    }
    return json.propertyStream()
        .flatMap(
            property -> {
              JsonNode value = property.getValue();
              Stream<String> here =
                  switch (property.getKey()) {
                    case "secretName" -> secret(object, value.asString(""), json, secrets);
                    case "secret" -> named(object, value, secrets);
                    case "secretKeyRef", "accessKeyId", "secretAccessKey" ->
                        secret(object, value.path("name").asString(""), value, secrets);
                    case "configMapKeyRef", "configMapRef", "configMap" ->
                        configMap(object, value.path("name").asString(""), all);
                    default -> Stream.empty();
                  };
              return Stream.concat(here, inside(object, value, secrets, all));
            });
  }

  /** A volume's {@code secret} has a {@code secretName}, one of other APIs a {@code name}. */
  private static Stream<String> named(
      KubernetesObject object, JsonNode secret, Map<String, Set<String>> secrets) {
    return secret.has("name")
        ? secret(object, secret.path("name").asString(""), secret, secrets)
        : Stream.empty();
  }

  private static Stream<String> secret(
      KubernetesObject object, String name, JsonNode reference, Map<String, Set<String>> secrets) {
    Set<String> keys = secrets.get(name);
    if (keys == null) {
      return Stream.of(
          "%s refers to the Secret %s, which nobody makes".formatted(object.title(), name));
    }
    return Stream.concat(
            Stream.of(reference.path("key")),
            items(reference.path("items")).map(item -> item.path("key")))
        .map(key -> key.asString(""))
        .filter(key -> !key.isEmpty() && !keys.contains(key))
        .filter(key -> !reference.path("optional").asBoolean(false))
        .map(
            key ->
                "%s refers to the key %s of the Secret %s, which has none"
                    .formatted(object.title(), key, name));
  }

  private static Stream<String> configMap(KubernetesObject object, String name, Manifests all) {
    return all.has("ConfigMap", name)
        ? Stream.empty()
        : Stream.of(
            "%s refers to the ConfigMap %s, which there is not".formatted(object.title(), name));
  }
}
