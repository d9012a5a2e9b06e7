package org.liveblogarchive.article.importing.jsonld;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a page or a document says in JSON-LD. */
public class JsonLd {

  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "BackgroundNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BlogPosting",
          "WebPage");

  private static final int LONGEST_NAME = 50;
  private static final int MOST_NAMES = 20;

  private final Graph graph;
  private final @Nullable URI page;

  private JsonLd(List<JsonNode> documents, @Nullable URI page) {
    this.graph = new Graph(documents);
    this.page = page;
  }

  /** Takes the contents of scripts; those that are no JSON by any stretch are left out. */
  public static JsonLd ofScripts(List<String> scripts, @Nullable URI page) {
    return new JsonLd(
        scripts.stream().flatMap(script -> FaultyJson.read(script).stream()).toList(), page);
  }

  /** Takes a document. */
  public static JsonLd of(JsonNode document, @Nullable URI page) {
    return new JsonLd(List.of(document), page);
  }

  /** Returns the live blog, the one with the most updates where there are several. */
  public Optional<Posting> liveBlog() {
    return graph.liveBlog().map(new PostingReader(graph, page)::read);
  }

  /** Returns what else the page says of itself, without any updates. */
  public Optional<Posting> article() {
    return graph.first(ARTICLES).map(new PostingReader(graph, page)::read);
  }

  /** Returns the names of all types there are, in order, for people to read. */
  public String typeNames() {
    return graph.types().stream()
        .filter(type -> type.length() <= LONGEST_NAME)
        .limit(MOST_NAMES)
        .collect(Collectors.joining(", "));
  }
}
