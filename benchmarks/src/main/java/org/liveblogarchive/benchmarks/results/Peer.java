package org.liveblogarchive.benchmarks.results;

/**
 * A limit of the machine or another system, measured in the same run as what is held against it.
 */
public record Peer(String name, Series measured) {

  @Override
  public String toString() {
    return measured + " (" + name + ")";
  }
}
