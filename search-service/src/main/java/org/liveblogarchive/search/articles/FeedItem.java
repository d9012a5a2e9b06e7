package org.liveblogarchive.search.articles;

import tools.jackson.databind.JsonNode;

/** One item of the change feed or the snapshot, read as far as it can be. */
public sealed interface FeedItem {

  /** The item exactly as the feed sent it. */
  JsonNode json();

  /**
   * An item that keeps the contract.
   *
   * @param json as it came
   * @param change what it says
   */
  record Sound(JsonNode json, Change change) implements FeedItem {}

  /**
   * An item that breaks the contract.
   *
   * @param json as it came
   * @param reason what is wrong with it
   */
  record Broken(JsonNode json, String reason) implements FeedItem {}
}
