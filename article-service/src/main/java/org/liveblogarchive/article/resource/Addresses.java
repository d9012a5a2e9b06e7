package org.liveblogarchive.article.resource;

import java.util.UUID;

/** Where live blogs are found through the gateway. */
class Addresses {

  private Addresses() {}

  static String of(UUID liveBlogId) {
    return "/api/v1/liveblogs/" + liveBlogId;
  }
}
