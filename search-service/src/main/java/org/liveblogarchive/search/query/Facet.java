package org.liveblogarchive.search.query;

import java.util.Arrays;
import java.util.Optional;

/** What hits can be narrowed down by and counted by. */
public enum Facet {
  LANGUAGE("language"),
  PUBLISHER("publisher"),
  TOPIC("topic"),
  AUTHOR("author"),
  TAG("tag"),
  STATUS("status"),
  LIVE_BLOG("liveBlog");

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  /** What callers call it, as a filter and as a facet. */
  public String parameter() {
    return parameter;
  }

  /** The facet that callers call so. */
  public static Optional<Facet> called(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
  }
}
