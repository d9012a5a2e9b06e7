package org.liveblogarchive.article.importing.superdesk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.importing.json.Moments;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Published;

/** The live blog itself, where the document holds it beside its posts. */
record Blog(Json json) {

  static Blog in(Json root) {
    Json outer = root.isArray() && !root.items().isEmpty() ? root.items().getFirst() : root;
    return Stream.of(
            outer.at("blog"),
            outer.at("api_response", "blog"),
            outer.at("data", "blog"),
            outer.at("api_response"),
            outer)
        .filter(candidate -> candidate.has("title"))
        .findFirst()
        .map(Blog::new)
        .orElseGet(() -> new Blog(outer.at("blog")));
  }

  @Nullable String id() {
    return json.isObject() ? json.text("_id") : json.text();
  }

  @Nullable String title() {
    return json.words("title");
  }

  @Nullable String standfirst() {
    String description = Block.words(json.at("description").blocks());
    return description.isEmpty() ? null : description;
  }

  List<Block> picture() {
    Json renditions = json.at("picture", "renditions");
    String url =
        Stream.of(
                renditions.at("original").at("href"),
                renditions.at("baseImage").at("href"),
                json.at("picture_url"),
                json.at("picture"))
            .flatMap(address -> Stream.ofNullable(address.address()))
            .findFirst()
            .orElse(null);
    return url == null ? List.of() : List.of(new Block.Image(url, null, null, null));
  }

  Published published(Moments moments) {
    return moments.of(json.at("start_date"), json.at("firstcreated"), json.at("_created"));
  }

  boolean hasEnded() {
    return json.at("blog_status").says("closed");
  }

  @Nullable String address() {
    return json.address("public_url", "url");
  }

  /** Returns the language that was chosen for the blog; that of its posts is only a default. */
  @Nullable String language() {
    return json.at("blog_preferences").text("language");
  }

  List<String> topics() {
    String category = json.words("category");
    return category == null ? List.of() : List.of(category);
  }
}
