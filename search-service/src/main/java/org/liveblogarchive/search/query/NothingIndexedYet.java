package org.liveblogarchive.search.query;

/** Elasticsearch answers, but there is no index to ask; there will be one when indexing begins. */
public class NothingIndexedYet extends SearchUnavailable {

  private NothingIndexedYet(Exception failure) {
    super("Nothing is indexed yet: " + failure.getMessage(), failure);
  }

  /** Built from the failure of a call. */
  public static NothingIndexedYet saidBy(Exception failure) {
    return new NothingIndexedYet(failure);
  }
}
