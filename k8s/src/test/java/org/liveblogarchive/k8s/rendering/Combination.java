package org.liveblogarchive.k8s.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that can be installed: an overlay, or the base with components.
 *
 * @param name what tests call it
 * @param folder what kustomize is given
 */
public record Combination(String name, Path folder) {

  private static final Path K8S = Path.of("").toAbsolutePath();

  /** Where the overlays are. */
  static final Path OVERLAYS = K8S.resolve("overlays");

  private static final List<String> TRIAL =
      List.of("in-cluster-postgresql", "in-cluster-elasticsearch", "in-cluster-redis");
  private static final List<String> SURROUNDINGS =
      List.of(
          "autoscaling",
          "disruption-budgets",
          "topology-spread",
          "gateway-api",
          "ingress",
          "webhooks",
          "web-imports",
          "sign-in");

  /** Every overlay of the project, and those that the property {@code overlays} names. */
  public static List<Combination> overlays() {
    try (Stream<Path> folders = Files.list(OVERLAYS)) {
      Stream<Path> others =
          Stream.of(System.getProperty("overlays", "").split(","))
              .filter(folder -> !folder.isBlank())
              .map(Path::of);
      return Stream.concat(folders.sorted(), others)
          .map(folder -> new Combination("overlay " + folder.getFileName(), folder))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every way to have the stores, and each other component beside the simplest of them. */
  public static List<Combination> ofComponents() {
    List<Combination> all = new ArrayList<>();
    for (String database :
        List.of("in-cluster-postgresql", "cloudnativepg", "managed-postgresql")) {
      for (String index : List.of("in-cluster-elasticsearch", "eck", "managed-elasticsearch")) {
        for (String limits : List.of("in-cluster-redis", "managed-redis")) {
          all.add(of(List.of("default-deny", database, index, limits)));
        }
      }
    }
    SURROUNDINGS.forEach(component -> all.add(of(with(TRIAL, component))));
    all.add(of(Stream.concat(TRIAL.stream(), SURROUNDINGS.stream()).toList()));
    return all;
  }

  /** All of both. */
  public static List<Combination> all() {
    return Stream.concat(overlays().stream(), ofComponents().stream()).toList();
  }

  /** The names of the components that are tried. */
  public static List<String> triedComponents() {
    return ofComponents().stream()
        .flatMap(combination -> Stream.of(combination.name().split(" \\+ ")))
        .distinct()
        .toList();
  }

  private static List<String> with(List<String> components, String another) {
    return Stream.concat(components.stream(), Stream.of(another)).toList();
  }

  private static Combination of(List<String> components) {
    String name = String.join(" + ", components);
    Path folder = K8S.resolve("target/combinations").resolve(String.join("_", components));
    String listed =
        components.stream()
            .map(component -> "  - ../../../components/" + component + "\n")
            .collect(Collectors.joining());
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve("kustomization.yaml"),
          """
          apiVersion: kustomize.config.k8s.io/v1beta1
          kind: Kustomization
          namespace: liveblog-archive
          resources: [../../../base]
          components:
          """
              + listed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Combination(name, folder);
  }
}
