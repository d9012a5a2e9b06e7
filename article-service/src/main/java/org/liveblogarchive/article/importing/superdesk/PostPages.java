package org.liveblogarchive.article.importing.superdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.json.Json;

/**
 * The pages of posts in a document: one answer, one inside another object, or several in an array.
 */
record PostPages(List<Json> pages) {

  private static final List<String> LISTS = List.of("_items", "items");

  static PostPages in(Json root) {
    List<Json> answers = root.isArray() ? root.items() : List.of(root);
    List<Json> pages = answers.stream().flatMap(answer -> Stream.ofNullable(page(answer))).toList();
    return new PostPages(pages.isEmpty() && isPosts(root) ? List.of(root) : pages);
  }

  private static @Nullable Json page(Json answer) {
    return Stream.of(
            answer,
            answer.at("posts"),
            answer.at("api_response", "posts"),
            answer.at("api_response"),
            answer.at("data", "posts"),
            answer.at("data"))
        .filter(candidate -> isPosts(list(candidate)))
        .findFirst()
        .orElse(null);
  }

  /** Returns a page's posts; it may be nothing but them. */
  private static Json list(Json page) {
    return page.isArray()
        ? page
        : LISTS.stream().map(page::at).filter(Json::isArray).findFirst().orElse(page.at("_items"));
  }

  private static boolean isPosts(Json list) {
    return !list.items().isEmpty() && list.items().stream().allMatch(Post::isPost);
  }

  boolean areOfALiveBlog() {
    return !pages.isEmpty();
  }

  /** Returns the posts of all pages, each once, as they are listed. */
  List<Post> posts() {
    Map<Object, Post> byId = new LinkedHashMap<>();
    pages.stream()
        .flatMap(page -> list(page).items().stream())
        .map(Post::new)
        .forEach(post -> byId.putIfAbsent(Objects.requireNonNullElse(post.id(), post), post));
    return List.copyOf(byId.values());
  }

  /** Returns how many posts the live blog is said to have, 0 where it is not said. */
  long total() {
    return (long)
        pages.stream()
            .map(page -> page.at("_meta", "total"))
            .flatMapToDouble(total -> total.number().stream())
            .max()
            .orElse(0);
  }
}
