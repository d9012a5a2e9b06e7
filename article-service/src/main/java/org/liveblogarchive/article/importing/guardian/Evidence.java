package org.liveblogarchive.article.importing.guardian;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.json.Json;

/** What tells a live blog of the Guardian from its other articles. */
class Evidence {

  private static final String LIVE_BLOG_TAG = "tone/minutebyminute";

  private Evidence() {}

  /** Tells whether the item says of itself that it is a live blog. */
  static boolean says(Json item) {
    return Tags.of(item).has(LIVE_BLOG_TAG)
        || item.at("fields", "liveBloggingNow").isTrue()
        || item.at("contentType").says("LiveBlog")
        || item.at("type").says("liveblog")
        || item.at("pageType", "isLiveblog").isTrue()
        || design(item).startsWith("liveblog")
        || design(item).startsWith("deadblog")
        || Stream.of("id", "pageId", "webUrl", "webURL", "canonicalUrl", "apiUrl")
            .anyMatch(name -> leadsToLive(item.at(name).text()));
  }

  /** Tells whether the item says of itself that it is something else. */
  static boolean saysOtherwise(Json item) {
    return !says(item) && (Tags.of(item).hasTone() || !design(item).isEmpty());
  }

  /** Returns the design in small letters, or the empty string. */
  static String design(Json item) {
    String design = item.text("design");
    String nested = design == null ? item.at("format").text("design") : design;
    return nested == null ? "" : nested.toLowerCase(Locale.ROOT);
  }

  /** Tells whether a headline ends as the Guardian ends it when coverage is over. */
  static boolean isOver(@Nullable String headline) {
    return headline != null && headline.toLowerCase(Locale.ROOT).contains("as it happened");
  }

  private static boolean leadsToLive(@Nullable String address) {
    return address != null && address.contains("/live/");
  }
}
