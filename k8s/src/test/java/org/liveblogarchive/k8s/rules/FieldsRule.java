package org.liveblogarchive.k8s.rules;

import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.Manifests;
import org.liveblogarchive.k8s.schema.ObjectSchema;

/** Every object has the fields of its type, all that are required and no other. */
final class FieldsRule implements Rule {

  @Override
  public Stream<String> findings(Manifests manifests) {
    return manifests.objects().stream().flatMap(ObjectSchema::findings);
  }
}
