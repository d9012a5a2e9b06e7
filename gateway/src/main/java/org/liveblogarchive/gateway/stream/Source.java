package org.liveblogarchive.gateway.stream;

import reactor.core.publisher.Mono;

/** What readers of a live blog read from. */
sealed interface Source permits LiveBlogStream, EndedLiveBlog {

  /**
   * Serves a reader until either has enough.
   *
   * @return fails with {@link StreamClosed} if another source must be looked for
   */
  Mono<Void> serve(Visit visit);
}
