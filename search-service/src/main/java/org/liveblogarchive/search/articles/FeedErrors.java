package org.liveblogarchive.search.articles;

import feign.Response;
import feign.codec.ErrorDecoder;

/** Tells a cursor that the article service refuses from a service that is in trouble. */
class FeedErrors implements ErrorDecoder {

  private final ErrorDecoder others = new ErrorDecoder.Default();
  private final FeedToken token;

  FeedErrors(FeedToken token) {
    this.token = token;
  }

  @Override
  public Exception decode(String method, Response response) {
    return switch (response.status()) {
      // Limit and wait are validated settings, so a malformed request can only mean the cursor.
      case 400, 410 -> CursorRejected.withStatus(response.status());
      case 401 -> {
        token.forget();
        yield others.decode(method, response);
      }
      default -> others.decode(method, response);
    };
  }
}
