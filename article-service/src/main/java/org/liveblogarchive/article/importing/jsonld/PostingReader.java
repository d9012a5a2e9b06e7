package org.liveblogarchive.article.importing.jsonld;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.importing.html.Addresses;
import org.liveblogarchive.article.importing.html.Words;
import org.liveblogarchive.article.liveblog.Block;
import tools.jackson.databind.JsonNode;

/** Reads a {@code LiveBlogPosting} out of a graph. */
class PostingReader {

  private static final Set<String> OVER =
      Set.of("ended", "closed", "finished", "archived", "final", "complete", "completed");

  private final Graph graph;
  private final People people;
  private final @Nullable URI page;

  /**
   * Prepares to read.
   *
   * @param page where the document was found, or null
   */
  PostingReader(Graph graph, @Nullable URI page) {
    this.graph = graph;
    this.people = new People(graph);
    this.page = page;
  }

  Posting read(JsonNode node) {
    URI url = url(node);
    URI base = url == null ? page : url;
    Media media = new Media(graph, base);
    List<Warning> warnings = new ArrayList<>();
    Updates updates = new Updates(graph, node, media, base);
    List<Update> read = updates.read(warnings);
    List<Block> introduction = Body.blocks(graph.text(node, "articleBody", "text"), base);
    return new Posting(
        Words.line(graph.text(node, "headline", "name", "alternativeHeadline")),
        Words.line(graph.text(node, "description", "abstract")),
        updates.repeats(introduction)
            ? List.of()
            : Media.into(introduction, ownMedia(node, media, introduction)),
        url,
        people.publisher(node),
        language(node),
        people.authors(node),
        topics(graph, node),
        Stamp.read(graph.text(node, "datePublished", "dateCreated")),
        Stamp.read(graph.text(node, "dateModified")),
        ended(node),
        coverageEnd(node),
        updates.areNumbered(),
        read,
        warnings);
  }

  /** Pictures of the whole page are decoration, unless its text holds their captions. */
  private static List<Block> ownMedia(JsonNode node, Media media, List<Block> introduction) {
    return introduction.isEmpty()
        ? List.of()
        : Media.heldBy(introduction, media.of(node, Set.of()));
  }

  static List<String> topics(Graph graph, JsonNode node) {
    return graph
        .all(node, "keywords")
        .flatMap(
            keyword ->
                keyword.isObject() && !keyword.has("@value")
                    ? Stream.ofNullable(graph.text(keyword, "name", "termCode"))
                    : split(Graph.scalar(keyword)))
        .map(Words::line)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static Stream<String> split(@Nullable String keywords) {
    return keywords == null ? Stream.empty() : Arrays.stream(keywords.split("[,;]", -1));
  }

  private @Nullable URI url(JsonNode node) {
    return Stream.of(
            graph.text(node, "url"),
            graph.text(node, "mainEntityOfPage"),
            graph.inner(node, "mainEntityOfPage", "@id", "url"),
            graph.text(node, "@id"))
        .filter(Objects::nonNull)
        .map(text -> Addresses.resolve(page == null ? "" : page.toString(), text))
        .filter(Objects::nonNull)
        .map(PostingReader::withoutFragment)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable URI withoutFragment(String address) {
    int fragment = address.indexOf('#');
    try {
      return new URI(fragment < 0 ? address : address.substring(0, fragment));
    } catch (URISyntaxException malformed) {
      return null;
    }
  }

  private @Nullable String language(JsonNode node) {
    String told = graph.text(node, "inLanguage");
    return Languages.tag(
        told == null ? graph.inner(node, "inLanguage", "alternateName", "name") : told);
  }

  private @Nullable Boolean ended(JsonNode node) {
    String status = graph.text(node, "creativeWorkStatus");
    if (status == null) {
      return null;
    }
    String word = status.strip().toLowerCase(Locale.ROOT);
    return OVER.contains(word) ? Boolean.TRUE : word.equals("live") ? Boolean.FALSE : null;
  }

  /** Many sites write the time of the last change, or the start, for want of an end. */
  private @Nullable Instant coverageEnd(JsonNode node) {
    Instant end = instant(node, "coverageEndTime");
    return end == null
            || end.equals(instant(node, "coverageStartTime"))
            || end.equals(instant(node, "dateModified"))
        ? null
        : end;
  }

  private @Nullable Instant instant(JsonNode node, String property) {
    Stamp stamp = Stamp.read(graph.text(node, property));
    return stamp == null ? null : stamp.instant(ZoneOffset.UTC);
  }
}
