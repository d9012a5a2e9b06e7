package org.liveblogarchive.k8s.objects;

/**
 * A port that pods listen on.
 *
 * @param name its name, empty where it has none
 * @param number its number
 */
public record Port(String name, int number) {

  /** Whether this is meant by a name or a number. */
  public boolean isCalled(String nameOrNumber) {
    return nameOrNumber.equals(String.valueOf(number))
        || (!name.isEmpty() && nameOrNumber.equals(name));
  }
}
