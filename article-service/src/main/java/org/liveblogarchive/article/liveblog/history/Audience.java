package org.liveblogarchive.article.liveblog.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.web.Caching;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** For whom an answer is. */
enum Audience {
  PUBLIC,
  /** Callers whom the gateway knows; they see drafts too. */
  NEWSROOM;

  static Audience of(@Nullable String actor) {
    return actor == null || actor.isBlank() ? PUBLIC : NEWSROOM;
  }

  /** Returns how long an answer may be kept; nobody else may be given what the newsroom sees. */
  HttpHeaders caching(UUID liveBlogId) {
    if (this == PUBLIC) {
      return Caching.briefly(liveBlogId);
    }
    HttpHeaders headers = new HttpHeaders();
    headers.setCacheControl(CacheControl.noStore().cachePrivate());
    return headers;
  }
}
