package org.liveblogarchive.article.importing.jsonld;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.html.Words;
import org.liveblogarchive.article.liveblog.Author;
import tools.jackson.databind.JsonNode;

/** Reads who wrote or published something: named, described, listed or referred to. */
class People {

  private static final int LONGEST = 200;
  private static final Pattern BY = Pattern.compile("^(?:By|by|BY)\\s+");

  private final Graph graph;

  People(Graph graph) {
    this.graph = graph;
  }

  /** Returns the authors of a thing, each once, without those that only have an address. */
  List<Author> authors(JsonNode thing) {
    return graph
        .all(thing, "author", "creator", "contributor")
        .flatMap(this::names)
        .distinct()
        .map(Author::new)
        .toList();
  }

  /** Returns the name of who published a thing, or null. */
  @Nullable String publisher(JsonNode thing) {
    return graph
        .all(thing, "publisher", "sourceOrganization", "provider")
        .flatMap(this::names)
        .findFirst()
        .orElse(null);
  }

  private Stream<String> names(JsonNode someone) {
    Stream<String> told =
        someone.isObject()
            ? graph.all(someone, "name", "legalName", "alternateName").map(Graph::scalar)
            : Stream.ofNullable(Graph.scalar(someone));
    return told.flatMap(name -> Stream.ofNullable(Words.line(name)))
        .map(name -> BY.matcher(name).replaceFirst(""))
        .filter(name -> !name.startsWith("http") && name.length() <= LONGEST);
  }
}
