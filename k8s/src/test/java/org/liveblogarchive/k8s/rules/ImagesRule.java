package org.liveblogarchive.k8s.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.Container;
import org.liveblogarchive.k8s.objects.Manifests;

/** Every image is of one version, by its tag or its digest. */
final class ImagesRule implements Rule {

  private static final Pattern DIGEST = Pattern.compile(".+@sha256:[0-9a-f]{64}");
  private static final Pattern VERSION = Pattern.compile(".+:v?[0-9]+\\.[0-9][0-9A-Za-z._-]*");

  @Override
  public Stream<String> findings(Manifests manifests) {
    Stream<String> databases =
        manifests
            .ofKind("Cluster")
            .filter(cluster -> !isPinned(cluster.spec().path("imageName").asString("")))
            .map(cluster -> cluster.title() + " has an image without a version");
    return Stream.concat(databases, manifests.containers().flatMap(ImagesRule::ofContainer));
  }

  private static Stream<String> ofContainer(Container container) {
    String image = container.json().path("image").asString("");
    return isPinned(image)
        ? Stream.empty()
        : Stream.of("%s has an image without a version: %s".formatted(container.title(), image));
  }

  private static boolean isPinned(String image) {
    return DIGEST.matcher(image).matches() || VERSION.matcher(image).matches();
  }
}
