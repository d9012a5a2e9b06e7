package org.liveblogarchive.article.reading;

import org.liveblogarchive.article.liveblog.LiveBlogStatus;

/** The statuses in which the public sees a live blog in lists. */
enum PublicStatus {
  LIVE(LiveBlogStatus.LIVE),
  ENDED(LiveBlogStatus.ENDED);

  private final LiveBlogStatus status;

  PublicStatus(LiveBlogStatus status) {
    this.status = status;
  }

  LiveBlogStatus status() {
    return status;
  }

  @Override
  public String toString() {
    return status.toString();
  }
}
