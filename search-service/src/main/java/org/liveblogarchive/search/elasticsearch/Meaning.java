package org.liveblogarchive.search.elasticsearch;

/** The fields of an entry's document that say what it means. */
final class Meaning {

  /** The vector; Elasticsearch leaves it out of what it answers as the source. */
  static final String VECTOR = "vector";

  /** The model that looked at the entry; an entry that has this and no vector has no words. */
  static final String MODEL = "vectorModel";

  private Meaning() {}
}
