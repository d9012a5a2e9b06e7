package org.liveblogarchive.article.formats.jsonld;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.Known;
import org.liveblogarchive.article.liveblog.Author;

/** Things as schema.org names them. */
class Node {

  private Node() {}

  static Known of(String type) {
    return new Known().with("@type", type);
  }

  static Known reference(String id) {
    return new Known().with("@id", id);
  }

  static List<Known> people(List<Author> authors) {
    return authors.stream().map(author -> named("Person", author.name())).toList();
  }

  static List<Known> things(List<String> names) {
    return names.stream().map(name -> named("Thing", name)).toList();
  }

  static @Nullable Known organization(@Nullable String name) {
    return name == null ? null : named("Organization", name);
  }

  static Known named(String type, String name) {
    return of(type).with("name", name);
  }
}
