package org.liveblogarchive.article.resource;

import java.util.UUID;

/** Where live blogs, their revisions and their past states are found through the gateway. */
public final class Addresses {

  private Addresses() {}

  /** Returns the address of a live blog. */
  public static String of(UUID liveBlogId) {
    return "/api/v1/liveblogs/" + liveBlogId;
  }

  /** Returns the address of an entry. */
  public static String of(UUID liveBlogId, UUID entryId) {
    return of(liveBlogId) + "/entries/" + entryId;
  }

  /** Returns the address of a revision of a live blog. */
  public static String ofRevision(UUID liveBlogId, long number) {
    return of(liveBlogId) + "/revisions/" + number;
  }
}
