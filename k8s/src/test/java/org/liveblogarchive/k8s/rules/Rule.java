package org.liveblogarchive.k8s.rules;

import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.Manifests;

/** Something that must hold for all objects that are applied together. */
public interface Rule {

  /** Every rule there is. */
  List<Rule> ALL =
      List.of(
          new FieldsRule(),
          new RestrictedPodsRule(),
          new ResourcesRule(),
          new ImagesRule(),
          new ProbesRule(),
          new PortsRule(),
          new SelectorsRule(),
          new ReferencesRule(),
          new ConfigurationRule(),
          new FlowsRule(),
          new ShutdownRule(),
          new ReplicasRule());

  /** What breaks the rule, each a sentence that names it. */
  Stream<String> findings(Manifests manifests);

  /** What breaks any rule. */
  static List<String> allFindings(Manifests manifests) {
    return ALL.stream().flatMap(rule -> rule.findings(manifests)).toList();
  }
}
