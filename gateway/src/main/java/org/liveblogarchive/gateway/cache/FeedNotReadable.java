package org.liveblogarchive.gateway.cache;

import io.netty.handler.codec.http.HttpResponseStatus;

/** The change feed answered something else than changes. */
class FeedNotReadable extends RuntimeException {

  FeedNotReadable(HttpResponseStatus status) {
    super("The change feed answered " + status);
  }
}
