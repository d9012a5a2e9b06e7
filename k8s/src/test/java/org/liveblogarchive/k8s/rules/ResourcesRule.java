package org.liveblogarchive.k8s.rules;

import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.Container;
import org.liveblogarchive.k8s.objects.Manifests;

/** Every container says what it needs and what it may take. */
final class ResourcesRule implements Rule {

  @Override
  public Stream<String> findings(Manifests manifests) {
    return manifests.containers().flatMap(ResourcesRule::ofContainer);
  }

  private static Stream<String> ofContainer(Container container) {
    Findings findings = new Findings(container.title());
    for (String kind : new String[] {"requests", "limits"}) {
      for (String resource : new String[] {"cpu", "memory"}) {
        findings.unless(
            container.json().path("resources").path(kind).has(resource),
            "has no %s of %s".formatted(kind, resource));
      }
    }
    return findings.stream();
  }
}
