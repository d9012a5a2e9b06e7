package org.liveblogarchive.search.articles;

import org.jspecify.annotations.Nullable;

/** There is no token for the article service now; the feed has to wait. */
public class TokenUnavailable extends RuntimeException {

  private TokenUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  static TokenUnavailable withoutKey() {
    return new TokenUnavailable(
        "articles.key is not set: an API key with the scope feed:read", null);
  }

  static TokenUnavailable withStatus(int status) {
    return new TokenUnavailable(
        "The gateway granted no token, with status %d".formatted(status), null);
  }

  static TokenUnavailable because(Throwable failure) {
    return new TokenUnavailable("The gateway grants no token now", failure);
  }

  static TokenUnavailable shortly() {
    return new TokenUnavailable("The gateway granted no token a moment ago", null);
  }
}
