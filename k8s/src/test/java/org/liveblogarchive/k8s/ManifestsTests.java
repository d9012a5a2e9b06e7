package org.liveblogarchive.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.k8s.objects.Manifests;
import org.liveblogarchive.k8s.rendering.Combination;
import org.liveblogarchive.k8s.rendering.Rendered;
import org.liveblogarchive.k8s.rules.KnownSecrets;
import org.liveblogarchive.k8s.rules.Rule;

class ManifestsTests {

  @ParameterizedTest
  @MethodSource("everything")
  void areFreeOfMistakes(Combination combination) {
    Manifests manifests = Rendered.of(combination);

    assertThat(manifests.workloads()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(Rule.allFindings(manifests)).isEmpty();
  }

  static List<Combination> everything() {
    return Combination.all();
  }

  @Test
  void areTriedWithEveryComponent() throws IOException {
    try (Stream<Path> components = Files.list(Path.of("components"))) {
      assertThat(components.map(component -> component.getFileName().toString()))
          .isSubsetOf(Combination.triedComponents());
    }
  }

  @Test
  void everySecretIsExplained() throws IOException {
    String guide = Files.readString(Path.of("../docs/kubernetes.md"));

    assertThat(KnownSecrets.brought().keySet())
        .allSatisfy(name -> assertThat(guide).contains("| `" + name + "` |"));
  }

  @Test
  void everyComponentIsExplained() throws IOException {
    String guide = Files.readString(Path.of("../docs/kubernetes.md"));

    assertThat(Combination.triedComponents())
        .allSatisfy(name -> assertThat(guide).contains("| `" + name + "` |"));
  }

  @Test
  void productionSurvivesTheLossOfANode() {
    Manifests production = Rendered.overlay("production");

    assertThat(production.ofKind("PodDisruptionBudget")).hasSize(3);
    assertThat(production.ofKind("HorizontalPodAutoscaler"))
        .hasSize(3)
        .allSatisfy(scaler -> assertThat(scaler.spec().path("minReplicas").asInt(0)).isEqualTo(3));
    assertThat(production.json("Cluster", "articles-db").at("/spec/instances").asInt(0))
        .isEqualTo(3);
    assertThat(production.json("Elasticsearch", "search").at("/spec/nodeSets/0/count").asInt(0))
        .isEqualTo(3);
  }

  @Test
  void siteReachesEverythingThatNeedsIt() {
    Manifests production = Rendered.overlay("production");

    assertThat(production.has("ConfigMap", "site")).isFalse();
    assertThat(production.json("Deployment", "article-service").toString())
        .contains("\"FORMATS_PUBLICURL\",\"value\":\"https://archive.example\"");
  }
}
