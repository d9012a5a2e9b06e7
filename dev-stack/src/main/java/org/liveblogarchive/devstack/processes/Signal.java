package org.liveblogarchive.devstack.processes;

/** The ways to ask a process to end. */
public enum Signal {
  INTERRUPT(2),
  TERMINATE(15);

  private final int number;

  Signal(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
