package org.liveblogarchive.search.elasticsearch;

/**
 * The indices of this service. Each is used by its alias only; the version counts how often its
 * mapping, kept in the resource of the same name, was replaced.
 */
enum Index {
  ENTRIES("entries", 2, true),
  LIVE_BLOGS("liveblogs", 2, true),
  SEARCH_STATE("search-state", 1, false),
  DEAD_LETTERS("dead-letters", 1, false),
  ALERTS("alerts", 1, false),
  ALERT_DELIVERIES("alert-deliveries", 1, false);

  private final String alias;
  private final int version;
  private final boolean hasEditions;

  Index(String alias, int version, boolean hasEditions) {
    this.alias = alias;
    this.version = version;
    this.hasEditions = hasEditions;
  }

  int version() {
    return version;
  }

  /** Whether it can be made anew from the article service, and is when its version grows. */
  boolean hasEditions() {
    return hasEditions;
  }

  /** Whether indexing keeps its own state there: without it, everything has to be read anew. */
  boolean isStateOfIndexing() {
    return this == SEARCH_STATE || this == DEAD_LETTERS;
  }

  String alias(IndexSettings settings) {
    return settings.prefix() + alias;
  }

  String mappingResource() {
    return "/elasticsearch/" + alias + "-v" + version + ".json";
  }

  /** Only entries are so many that one shard could become too small for them. */
  int shards(IndexSettings settings) {
    return this == ENTRIES ? settings.shards() : 1;
  }
}
