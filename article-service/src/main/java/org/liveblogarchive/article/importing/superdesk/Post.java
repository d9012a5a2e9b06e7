package org.liveblogarchive.article.importing.superdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.importing.json.Moments;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Published;

/** One post: a group of items that were published together. */
record Post(Json json) {

  private static final String OPEN = "open";
  private static final Set<String> GONE = Set.of("spiked", "killed", "recalled", "canceled");

  static boolean isPost(Json json) {
    return json.isObject()
        && (json.at("particular_type").says("post")
            || json.hasAny("post_status", "lb_highlight")
            || (json.at("groups").isArray() && json.has("blog"))
            || (json.at("items").isArray()
                && json.has("_id")
                && json.hasAny("post_items_type", "sticky", "highlight")));
  }

  @Nullable String id() {
    return json.text("_id", "guid");
  }

  /** Returns the id of the live blog it belongs to, or null. */
  @Nullable String blog() {
    Json blog = json.first("blog", "client_blog");
    return blog.isObject() ? blog.text("_id") : blog.text();
  }

  /** Returns the editors' order, the oldest lowest; halves lie between posts that were moved. */
  OptionalDouble order() {
    return json.at("order").number();
  }

  /** Returns the status in small letters; a post without one is open. */
  String status() {
    String status = json.text("post_status");
    return status == null ? OPEN : status.toLowerCase(Locale.ROOT);
  }

  boolean isPublished() {
    return !isRemoved() && status().equals(OPEN);
  }

  /** Tells whether it was deleted, or taken back after it had been published. */
  boolean isRemoved() {
    String state = json.text("state");
    return json.at("deleted").isTrue()
        || (state != null && GONE.contains(state.toLowerCase(Locale.ROOT)))
        || (!status().equals(OPEN) && json.has("unpublished_date"));
  }

  /**
   * Returns when it was published; old versions tell only its creation, which was the same then.
   */
  Published published(Moments moments) {
    return moments.of(json.at("published_date"), json.at("firstcreated"), json.at("_created"));
  }

  ImportedEntry entry(Moments moments) {
    List<Item> items = items();
    List<Block> blocks = items.stream().flatMap(item -> item.blocks().stream()).toList();
    return ImportedEntry.builder()
        .headline(json.words("headline"))
        .blocks(blocks)
        .authors(authors(items))
        .tags(tags(items))
        .keyEvent(json.first("lb_highlight", "highlight").isTrue())
        .pinned(json.at("sticky").isTrue())
        .published(published(moments))
        .sourceId(id())
        .build();
  }

  /** Returns the items that the post's groups point to, or that stand in it themselves. */
  private List<Item> items() {
    List<Json> references = new ArrayList<>();
    json.at("groups").items().forEach(group -> references.addAll(group.at("refs").items()));
    if (references.stream().noneMatch(reference -> reference.at("item").isObject())) {
      references.addAll(json.at("items").items());
    }
    return references.stream()
        .map(reference -> reference.at("item").isObject() ? reference.at("item") : reference)
        .filter(item -> item.hasAny("text", "meta", "item_type"))
        .filter(item -> !item.at("deleted").isTrue())
        .map(Item::new)
        .toList();
  }

  private List<Author> authors(List<Item> items) {
    List<String> commenters =
        items.stream().flatMap(item -> Stream.ofNullable(item.commenter())).distinct().toList();
    if (!commenters.isEmpty()) {
      return commenters.stream().map(Author::new).toList();
    }
    String byline = byline(items);
    return byline == null ? List.of() : List.of(new Author(byline));
  }

  private @Nullable String byline(List<Item> items) {
    String own = json.words("byline");
    if (own != null) {
      return own;
    }
    String creator = name(json.at("original_creator"));
    if (creator != null) {
      return creator;
    }
    String publisher = name(json.at("publisher"));
    return publisher != null
        ? publisher
        : items.stream().flatMap(item -> Stream.ofNullable(item.byline())).findFirst().orElse(null);
  }

  /** Returns the name of a user, where more than the id is told. */
  static @Nullable String name(Json user) {
    return user.isObject() ? user.words("byline", "display_name", "username") : null;
  }

  private List<String> tags(List<Item> items) {
    Stream<String> own =
        json.at("tags").items().stream()
            .flatMap(tag -> Stream.ofNullable(tag.isObject() ? tag.words("name") : tag.words()));
    Stream<String> advertising =
        items.stream().anyMatch(Item::isAdvertisement) ? Stream.of("advertisement") : Stream.of();
    return Stream.concat(own, advertising).distinct().toList();
  }
}
