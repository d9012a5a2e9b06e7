package org.liveblogarchive.article.importing.guardian;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.importing.json.Moments;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Published;

/** One block, as the Content API or the page model tells it. */
record GuardianBlock(Json json) {

  static boolean isBlock(Json json) {
    return json.isObject()
        && json.has("id")
        && json.hasAny("elements", "bodyHtml")
        && json.hasAny(
            "attributes",
            "blockCreatedOn",
            "blockFirstPublished",
            "firstPublishedDate",
            "published");
  }

  /** Returns the blocks, the first of those that share an id, and all that have none. */
  static List<Json> once(List<Json> blocks) {
    Map<Object, Json> byId = new LinkedHashMap<>();
    for (Json block : blocks) {
      if (block.isObject()) {
        String id = block.text("id");
        byId.putIfAbsent(id == null ? new Object() : id, block);
      }
    }
    return List.copyOf(byId.values());
  }

  @Nullable String id() {
    return json.text("id");
  }

  @Nullable String title() {
    String own = json.words("title");
    return own == null ? json.at("attributes").words("title", "headline") : own;
  }

  /** Readers see summaries among the key events too. */
  boolean isKeyEvent() {
    return json.at("attributes", "keyEvent").isTrue() || json.at("attributes", "summary").isTrue();
  }

  boolean isPinned() {
    return json.at("attributes", "pinned").isTrue();
  }

  /** Returns when the block first went out; where that is not told, pages show its creation. */
  Published published(Moments moments) {
    return moments.of(
        json.at("blockFirstPublished"),
        json.at("firstPublishedDate"),
        json.at("publishedDate"),
        json.at("blockCreatedOn"),
        json.at("createdDate"));
  }

  /** Returns who is named; the Content API names them by the ids of tags. */
  List<Author> authors(Tags tags) {
    return json.at("contributors").items().stream()
        .flatMap(contributor -> Stream.ofNullable(name(contributor, tags)))
        .distinct()
        .map(Author::new)
        .toList();
  }

  private static @Nullable String name(Json contributor, Tags tags) {
    String told = contributor.isObject() ? contributor.words("name", "webTitle", "title") : null;
    String id = contributor.isObject() ? contributor.text("id") : contributor.text();
    if (told != null || id == null) {
      return told;
    }
    String known = tags.contributor(id);
    return known != null || id.contains("/") ? known : id;
  }
}
