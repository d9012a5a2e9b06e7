package org.liveblogarchive.article.importing.guardian;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.importing.json.Moments;
import org.liveblogarchive.article.liveblog.Published;

/** The model of a page that the Guardian's dotcom-rendering draws. */
class PageModel {

  private static final List<String> WRAPPERS = List.of("frontendData", "page", "article", "data");

  private PageModel() {}

  /** Returns the page itself, which may be wrapped. */
  static Json page(Json root) {
    return Stream.concat(Stream.of(root), WRAPPERS.stream().map(root::at))
        .filter(PageModel::isPage)
        .findFirst()
        .orElse(root);
  }

  static boolean isPage(Json page) {
    return page.isObject()
        && page.at("blocks").isArray()
        && page.hasAny("headline", "webTitle")
        && (page.hasAny("pageId", "webURL", "canonicalUrl", "mainMediaElements", "pillar")
            || page.at("format").has("design")
            || page.at("blocks").items().stream().anyMatch(GuardianBlock::isBlock));
  }

  /**
   * Tells what a page says.
   *
   * @throws NotALiveBlog where it is another article
   */
  static Told of(Json page) {
    String headline = page.words("headline", "webTitle");
    List<Json> blocks = GuardianBlock.once(page.at("blocks").items());
    if (!Evidence.says(page) && (Evidence.saysOtherwise(page) || blocks.size() < 2)) {
      throw NotALiveBlog.because(
          "The Guardian page '%s' is an ordinary article: neither its design, its tags nor its address"
                  .formatted(headline)
              + " say that it is a live blog.");
    }
    List<Json> keyEvents = page.at("keyEvents").items();
    return new Told(
        page,
        blocks,
        GuardianBlock.once(List.of(page.at("pinnedPost"))),
        ids(keyEvents),
        page.at("pinnedPost", "id").text(),
        page.at("mainMediaElements").items(),
        headline,
        page.first("standfirst", "trailText"),
        byline(page),
        published(page),
        hasEnded(page, headline),
        elsewhere(page));
  }

  private static Set<String> ids(List<Json> blocks) {
    return blocks.stream()
        .flatMap(block -> Stream.ofNullable(block.text("id")))
        .collect(Collectors.toSet());
  }

  private static @Nullable String byline(Json page) {
    String own = page.words("byline");
    return own == null ? page.at("author").words("byline") : own;
  }

  private static Published published(Json page) {
    Json shown = page.at("webPublicationSecondaryDateDisplay");
    Published first = FirstPublished.read(shown.text());
    return first.equals(Published.unknown())
        ? Moments.in(null).of(page.at("firstPublicationDate"), page.at("webPublicationDate"))
        : first;
  }

  private static boolean hasEnded(Json page, @Nullable String headline) {
    Json config = page.at("config");
    boolean own = Objects.equals(config.at("pageId").text(), page.at("pageId").text());
    if (own && config.at("isLive").isTrue()) {
      return false;
    }
    return Evidence.design(page).startsWith("deadblog")
        || (own && config.at("isLive").isFalse())
        || Evidence.isOver(headline);
  }

  private static @Nullable String elsewhere(Json page) {
    OptionalDouble pages = page.at("pagination", "totalPages").number();
    OptionalDouble current = page.at("pagination", "currentPage").number();
    return pages.isPresent() && pages.getAsDouble() > 1
        ? "The document is page %d of %d; the blocks of the other pages are not in it."
            .formatted((long) current.orElse(1), (long) pages.getAsDouble())
        : null;
  }
}
