package org.liveblogarchive.k8s.rendering;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.liveblogarchive.k8s.objects.Manifests;

/** What tests check: each folder is rendered once. */
public final class Rendered {

  private static final Map<Path, String> RENDERED = new ConcurrentHashMap<>();

  private Rendered() {}

  /**
   * Returns the objects of an overlay or a combination.
   *
   * @throws IllegalStateException where nothing can render and the run is that of a CI, which has
   *     to check the manifests; elsewhere the test is skipped
   */
  public static Manifests of(Combination combination) {
    Optional<Kustomize> kustomize = Kustomize.ofThisMachine();
    if (kustomize.isEmpty() && System.getenv("CI") != null) {
      throw new IllegalStateException(Kustomize.MISSING);
    }
    assumeTrue(kustomize.isPresent(), Kustomize.MISSING);
    return Manifests.parse(
        RENDERED.computeIfAbsent(combination.folder(), kustomize.orElseThrow()::render));
  }

  /** Returns the objects of one of the project's overlays. */
  public static Manifests overlay(String name) {
    return of(new Combination(name, Combination.OVERLAYS.resolve(name)));
  }
}
