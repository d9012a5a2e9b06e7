package org.liveblogarchive.article.importing.jsonld;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.importing.html.Words;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;
import tools.jackson.databind.JsonNode;

/**
 * Reads the updates of a live blog. What is told alike of all of them, such as the headline, date
 * and authors of the whole page, is told of none.
 */
class Updates {

  private final Graph graph;
  private final JsonNode liveBlog;
  private final Media media;
  private final @Nullable URI base;
  private final List<JsonNode> nodes;
  private final Set<String> commonImages;

  Updates(Graph graph, JsonNode liveBlog, Media media, @Nullable URI base) {
    this.graph = graph;
    this.liveBlog = liveBlog;
    this.media = media;
    this.base = base;
    List<JsonNode> updates = new ArrayList<>(graph.updates(liveBlog));
    if (numbered(updates)) {
      updates.sort(Comparator.comparingInt(update -> update.path("position").intValue()));
    }
    this.nodes = updates;
    this.commonImages = commonImages();
  }

  boolean areNumbered() {
    return numbered(nodes);
  }

  /** Tells whether the text of the page is that of its updates once more. */
  boolean repeats(List<Block> introduction) {
    if (introduction.isEmpty() || nodes.isEmpty()) {
      return false;
    }
    String all = Block.words(introduction);
    return Stream.of(nodes.getFirst(), nodes.getLast())
        .map(node -> Block.words(Body.blocks(graph.text(node, "articleBody", "text"), base)))
        .anyMatch(words -> !words.isEmpty() && all.contains(words));
  }

  List<Update> read(List<Warning> warnings) {
    Common<String> headlines = new Common<>(nodes, this::headline, headline(liveBlog));
    Common<Stamp> dates = new Common<>(nodes, this::date, date(liveBlog));
    Common<List<Author>> authors =
        new Common<>(nodes, new People(graph)::authors, new People(graph).authors(liveBlog));
    if (dates.isAnyCommon()) {
      warnings.add(
          new Warning(
              null,
              "The structured data give several entries one and the same date, which is that of"
                  + " the page; it is kept for none of them."));
    }
    List<@Nullable String> ids = new SourceIds(graph, liveBlog, nodes).ids();
    List<Update> updates = new ArrayList<>();
    for (int place = 0; place < nodes.size(); place++) {
      JsonNode node = nodes.get(place);
      List<Block> blocks =
          Media.into(
              Body.blocks(graph.text(node, "articleBody", "text"), base),
              media.of(node, commonImages));
      List<Author> own = authors.own(node);
      updates.add(
          new Update(
              ids.get(place),
              withoutBeginning(headlines.own(node), blocks),
              blocks,
              own == null ? soleAuthor(node) : own,
              PostingReader.topics(graph, node),
              false,
              false,
              dates.own(node),
              null,
              correction(node)));
    }
    return updates;
  }

  /** One author of everything wrote each entry; which of several wrote which is not told. */
  private List<Author> soleAuthor(JsonNode node) {
    List<Author> all = new People(graph).authors(node);
    return all.size() == 1 ? all : List.of();
  }

  private @Nullable String headline(JsonNode node) {
    return Words.line(graph.text(node, "headline", "name"));
  }

  private @Nullable Stamp date(JsonNode node) {
    return Stamp.read(graph.text(node, "datePublished", "dateCreated"));
  }

  /** Some sites make a headline of the first words of a text, and mark where they cut it. */
  private static @Nullable String withoutBeginning(@Nullable String headline, List<Block> blocks) {
    if (headline == null || !(headline.endsWith("…") || headline.endsWith("..."))) {
      return headline;
    }
    String beginning = headline.replaceFirst("[.…]++$", "").strip();
    String text = Block.words(blocks).replaceAll("\\s+", " ");
    return text.startsWith(beginning) ? null : headline;
  }

  private @Nullable Correction correction(JsonNode node) {
    JsonNode told = graph.all(node, "correction").findFirst().orElse(null);
    if (told == null) {
      return null;
    }
    boolean comment = told.isObject() && !told.has("@value");
    String note =
        Words.line(comment ? graph.text(told, "text", "description") : Graph.scalar(told));
    Stamp at = Stamp.read(comment ? graph.text(told, "datePublished", "dateCreated") : null);
    Stamp when = at == null ? Stamp.read(graph.text(node, "dateModified")) : at;
    var instant = when == null ? null : when.instant(null);
    Correction.Kind kind = kind(comment ? graph.text(told, "name") : null);
    boolean says = note != null || kind == Correction.Kind.TYPO;
    return instant == null || !says ? null : new Correction(kind, note, instant);
  }

  private static Correction.Kind kind(@Nullable String name) {
    for (Correction.Kind kind : Correction.Kind.values()) {
      if (kind.name().equalsIgnoreCase(name)) {
        return kind;
      }
    }
    return Correction.Kind.CORRECTION;
  }

  private Set<String> commonImages() {
    Set<String> common = new HashSet<>(media.images(liveBlog));
    Map<String, Integer> counts = new HashMap<>();
    nodes.forEach(
        node ->
            new HashSet<>(media.images(node)).forEach(url -> counts.merge(url, 1, Integer::sum)));
    counts.entrySet().stream()
        .filter(count -> count.getValue() > 1)
        .map(Map.Entry::getKey)
        .forEach(common::add);
    return common;
  }

  private static boolean numbered(List<JsonNode> nodes) {
    return !nodes.isEmpty()
        && nodes.stream().allMatch(node -> node.path("position").isInt())
        && nodes.stream().map(node -> node.path("position").intValue()).distinct().count()
            == nodes.size();
  }

  /** What updates have in common with each other or with the whole. */
  private static class Common<T> {

    private final Function<JsonNode, @Nullable T> read;
    private final Set<T> shared = new HashSet<>();
    private final boolean any;

    Common(List<JsonNode> nodes, Function<JsonNode, @Nullable T> read, @Nullable T whole) {
      this.read = read;
      Map<T, Long> counts =
          nodes.stream()
              .map(read)
              .filter(Objects::nonNull)
              .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
      counts.forEach(
          (value, count) -> {
            if (count > 1 && (value.equals(whole) || count == nodes.size())) {
              shared.add(value);
            }
          });
      this.any = !shared.isEmpty();
    }

    boolean isAnyCommon() {
      return any;
    }

    /** Returns what is told of this one alone, or null. */
    @Nullable T own(JsonNode node) {
      T value = read.apply(node);
      return value == null || shared.contains(value) ? null : value;
    }
  }
}
