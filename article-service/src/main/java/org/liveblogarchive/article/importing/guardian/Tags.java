package org.liveblogarchive.article.importing.guardian;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.liveblog.Author;

/** The tags of an item: its keywords, its tone and its contributors. */
record Tags(List<Json> all, Map<String, String> titlesById) {

  static Tags of(Json item) {
    List<Json> all = item.at("tags").items();
    Map<String, String> titles = new HashMap<>();
    for (Json tag : all) {
      String id = tag.text("id");
      String title = title(tag);
      if (id != null && title != null) {
        titles.putIfAbsent(id, title);
      }
    }
    return new Tags(all, titles);
  }

  boolean has(String id) {
    return all.stream().anyMatch(tag -> tag.at("id").says(id));
  }

  boolean hasTone() {
    return all.stream()
        .map(tag -> tag.at("id").text())
        .anyMatch(id -> id != null && id.toLowerCase(Locale.ROOT).startsWith("tone/"));
  }

  List<String> keywords() {
    return titles("keyword");
  }

  List<Author> contributors() {
    return titles("contributor").stream().map(Author::new).toList();
  }

  /** Returns the name of the contributor with this id, such as {@code profile/ada}, or null. */
  @Nullable String contributor(String id) {
    return titlesById.get(id);
  }

  private List<String> titles(String type) {
    return all.stream()
        .filter(tag -> tag.at("type").says(type))
        .map(Tags::title)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable String title(Json tag) {
    return tag.words("webTitle", "title");
  }
}
