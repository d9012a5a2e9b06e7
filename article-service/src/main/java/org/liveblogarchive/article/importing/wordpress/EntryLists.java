package org.liveblogarchive.article.importing.wordpress;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.json.Json;

/** The lists of entries in a document: one answer of the plugin, or several in an array. */
record EntryLists(List<Json> lists) {

  static EntryLists in(Json root) {
    List<Json> answers = root.isArray() ? root.items() : List.of(root);
    return new EntryLists(
        answers.stream().flatMap(answer -> Stream.ofNullable(list(answer))).toList());
  }

  boolean areOfALiveBlog() {
    return !lists.isEmpty();
  }

  List<Json> records() {
    return lists.stream().flatMap(list -> list.items().stream()).filter(Json::isObject).toList();
  }

  private static @Nullable Json list(Json answer) {
    return Stream.of(answer, answer.at("liveblog"), answer.at("data"))
        .filter(EntryLists::isAnswer)
        .map(found -> found.at("entries"))
        .findFirst()
        .orElse(null);
  }

  private static boolean isAnswer(Json answer) {
    List<Json> entries = answer.at("entries").items();
    return entries.isEmpty()
        ? answer.at("entries").isArray() && answer.hasAny("latest_timestamp", "refresh_interval")
        : entries.stream().allMatch(EntryLists::isEntry);
  }

  private static boolean isEntry(Json json) {
    return json.hasAny("id", "replaces")
        && json.hasAny("render", "html", "content", "css_classes")
        && json.hasAny("timestamp", "entry_time", "share_link", "css_classes", "authors");
  }
}
