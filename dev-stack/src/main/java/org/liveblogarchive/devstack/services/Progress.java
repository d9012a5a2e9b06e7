package org.liveblogarchive.devstack.services;

/** Is told what happens while a stack starts. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress SILENT = step -> {};

  /** Something was begun or done. */
  void report(String step);
}
