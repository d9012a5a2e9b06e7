package org.liveblogarchive.k8s.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects what is wrong with one thing. */
final class Findings {

  private final String title;
  private final List<String> findings = new ArrayList<>();

  Findings(String title) {
    this.title = title;
  }

  /** Adds a sentence about the thing unless all is well. */
  void unless(boolean well, String sentence) {
    if (!well) {
      findings.add(title + " " + sentence);
    }
  }

  Stream<String> stream() {
    return findings.stream();
  }
}
