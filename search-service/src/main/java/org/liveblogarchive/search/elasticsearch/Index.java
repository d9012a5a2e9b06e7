package org.liveblogarchive.search.elasticsearch;

/**
 * The indices of this service. Each is used by its alias only; the version counts how often its
 * mapping, kept in the resource of the same name, was replaced.
 */
enum Index {
  ENTRIES("entries", 2),
  LIVE_BLOGS("liveblogs", 2),
  SEARCH_STATE("search-state", 1),
  DEAD_LETTERS("dead-letters", 1);

  private final String alias;
  private final int version;

  Index(String alias, int version) {
    this.alias = alias;
    this.version = version;
  }

  String alias(IndexSettings settings) {
    return settings.prefix() + alias;
  }

  String physicalName(IndexSettings settings) {
    return settings.prefix() + versionedName();
  }

  /** All versions of it, as one name with a wildcard. */
  String physicalNames(IndexSettings settings) {
    return alias(settings) + "-v*";
  }

  String mappingResource() {
    return "/elasticsearch/" + versionedName() + ".json";
  }

  /** Only entries are so many that one shard could become too small for them. */
  int shards(IndexSettings settings) {
    return this == ENTRIES ? settings.shards() : 1;
  }

  private String versionedName() {
    return alias + "-v" + version;
  }
}
