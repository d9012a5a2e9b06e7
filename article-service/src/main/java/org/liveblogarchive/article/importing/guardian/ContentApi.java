package org.liveblogarchive.article.importing.guardian;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.importing.json.Moments;
import org.liveblogarchive.article.liveblog.Published;

/**
 * Items of the Guardian's Content API, asked for with {@code show-blocks} or {@code
 * show-fields=body}.
 */
class ContentApi {

  private ContentApi() {}

  /** Tells whether this is what the API answers. */
  static boolean isAnswer(Json root) {
    Json response = root.at("response");
    return response.isObject()
        && (response.hasAny("content", "results", "userTier")
            || (response.has("status") && response.has("message")))
        && !PageModel.isPage(PageModel.page(response));
  }

  /** Tells whether this is an item without the answer around it. */
  static boolean isItem(Json root) {
    return isContent(root) || isContent(root.at("content"));
  }

  private static boolean isContent(Json item) {
    return item.isObject()
        && (item.at("blocks").isObject() || item.at("fields").isObject() || item.has("apiUrl"))
        && item.hasAny("webTitle", "webUrl", "apiUrl", "webPublicationDate");
  }

  /**
   * Returns the one live blog in an answer.
   *
   * @throws NotALiveBlog where there is none, or more than one
   */
  static Json liveBlogIn(Json root) {
    Json response = root.at("response");
    if (response.at("status").says("error")) {
      throw NotALiveBlog.because(
          "The document is an error that the Guardian's Content API answered.");
    }
    List<Json> items =
        Stream.concat(
                Stream.of(root, root.at("content"), response.at("content")),
                response.at("results").items().stream())
            .filter(ContentApi::isContent)
            .toList();
    List<Json> liveBlogs = items.stream().filter(ContentApi::isLiveBlog).toList();
    if (liveBlogs.size() == 1) {
      return liveBlogs.getFirst();
    }
    throw NotALiveBlog.because(
        liveBlogs.isEmpty()
            ? none(items)
            : "The document holds %d live blogs of the Guardian; import them one by one."
                .formatted(liveBlogs.size()));
  }

  private static String none(List<Json> items) {
    return items.isEmpty()
        ? "The answer of the Guardian's Content API holds no item."
        : "The Guardian item '%s' is an ordinary article: it has %d block, and neither its address nor"
                .formatted(items.getFirst().words("webTitle"), blocks(items.getFirst()).size())
            + " its tags say that it is a live blog.";
  }

  private static boolean isLiveBlog(Json item) {
    return Evidence.says(item) || (!Evidence.saysOtherwise(item) && blocks(item).size() > 1);
  }

  /** Returns the blocks that were asked for, each once, as they are listed. */
  private static List<Json> blocks(Json item) {
    List<Json> all = new ArrayList<>(item.at("blocks", "body").items());
    item.at("blocks", "requestedBodyBlocks").members().forEach(list -> all.addAll(list.items()));
    return GuardianBlock.once(all);
  }

  static Told of(Json item) {
    List<Json> blocks = blocks(item);
    Json fields = item.at("fields");
    String headline = fields.words("headline");
    String title = headline == null ? item.words("webTitle") : headline;
    boolean over =
        fields.at("liveBloggingNow").isFalse()
            || (!fields.at("liveBloggingNow").isTrue() && Evidence.isOver(title));
    return new Told(
        item,
        blocks.isEmpty() ? BodyMarkup.blocks(fields.at("body")) : blocks,
        List.of(),
        Set.of(),
        null,
        main(item.at("blocks", "main")),
        title,
        fields.first("standfirst", "trailText"),
        fields.words("byline"),
        published(item),
        over,
        elsewhere(item, blocks.size()));
  }

  /** Returns the main block as one element where the API does not tell its elements. */
  private static List<Json> main(Json main) {
    List<Json> elements = main.at("elements").items();
    return elements.isEmpty() && main.has("bodyHtml") ? List.of(main) : elements;
  }

  /** The item's date moves on whenever it is published again; the first one stays. */
  private static Published published(Json item) {
    Json fields = item.at("fields");
    return Moments.in(null).of(fields.at("firstPublicationDate"), item.at("webPublicationDate"));
  }

  private static @Nullable String elsewhere(Json item, int held) {
    OptionalDouble total = item.at("blocks", "totalBodyBlocks").number();
    return total.isPresent() && total.getAsDouble() > held
        ? "The document holds %d of the live blog's %d blocks."
            .formatted(held, (long) total.getAsDouble())
        : null;
  }
}
