package org.liveblogarchive.article.web;

import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** How long answers may be kept, and by which tags a cache finds them again to purge them. */
public final class Caching {

  /** For addresses that pin neither a revision nor a moment: a second, then ask by ETag. */
  private static final CacheControl BRIEFLY =
      CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic().mustRevalidate();

  private Caching() {}

  /** Returns headers for an answer that shows no one live blog. */
  public static HttpHeaders briefly() {
    HttpHeaders headers = new HttpHeaders();
    headers.setCacheControl(BRIEFLY);
    return headers;
  }

  /** Returns headers for an answer that only its receiver may see. */
  public static HttpHeaders never() {
    HttpHeaders headers = new HttpHeaders();
    headers.setCacheControl(CacheControl.noStore());
    return headers;
  }

  /**
   * Returns headers for an answer that shows a live blog or its entries. One tag suffices: whatever
   * happens to an entry purges its live blog's pages too.
   */
  public static HttpHeaders briefly(UUID liveBlogId) {
    HttpHeaders headers = briefly();
    headers.set("Cache-Tag", "liveblog-" + liveBlogId);
    headers.set("Surrogate-Key", "liveblog-" + liveBlogId);
    return headers;
  }
}
