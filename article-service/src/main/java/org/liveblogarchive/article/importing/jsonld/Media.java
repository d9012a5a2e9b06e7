package org.liveblogarchive.article.importing.jsonld;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.html.Addresses;
import org.liveblogarchive.article.importing.html.Providers;
import org.liveblogarchive.article.importing.html.Words;
import org.liveblogarchive.article.liveblog.Block;
import tools.jackson.databind.JsonNode;

/** Reads the pictures, films, posts and pages that a thing shows or points to. */
class Media {

  /** More would take long, and no page shows so much in one entry. */
  private static final int MOST_PLACED = 200;

  private final Graph graph;
  private final String base;

  Media(Graph graph, @Nullable URI base) {
    this.graph = graph;
    this.base = base == null ? "" : base.toString();
  }

  /**
   * Returns what is shown, in the order of the properties.
   *
   * @param common addresses of pictures that belong to the whole page
   */
  List<Block> of(JsonNode thing, Set<String> common) {
    return Stream.<Stream<? extends @Nullable Block>>of(
            graph.all(thing, "image").map(this::image).filter(image -> !isCommon(image, common)),
            graph.all(thing, "video").map(this::video),
            graph.all(thing, "sharedContent").map(this::shared),
            graph.all(thing, "citation").map(this::cited))
        .<@Nullable Block>flatMap(blocks -> blocks)
        .<Block>flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }

  /** Returns the addresses of the pictures of a thing. */
  List<String> images(JsonNode thing) {
    return graph.all(thing, "image").map(this::address).filter(Objects::nonNull).toList();
  }

  /**
   * Puts blocks where their words stand in a text; those whose words it does not hold go behind it.
   */
  static List<Block> into(List<Block> text, List<Block> shown) {
    List<Block> whole = new ArrayList<>(text);
    for (Block block : shown) {
      List<String> words = words(block);
      int place =
          block.words().isEmpty() || shown.size() > MOST_PLACED
              ? -1
              : Collections.indexOfSubList(texts(whole), words);
      if (place < 0) {
        whole.add(block);
      } else {
        whole.subList(place, place + words.size()).clear();
        whole.add(place, block);
      }
    }
    return whole;
  }

  /** Returns the blocks whose words a text holds. */
  static List<Block> heldBy(List<Block> text, List<Block> shown) {
    List<String> texts = texts(text);
    Set<String> known = new HashSet<>(texts);
    return shown.stream()
        .filter(block -> !block.words().isEmpty())
        .filter(block -> known.contains(words(block).getFirst()))
        .filter(block -> Collections.indexOfSubList(texts, words(block)) >= 0)
        .toList();
  }

  private static List<String> words(Block block) {
    return List.of(block.words().split("\n\n", -1));
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream()
        .map(block -> block instanceof Block.Paragraph paragraph ? paragraph.text() : "")
        .toList();
  }

  private static boolean isCommon(Block.@Nullable Image image, Set<String> common) {
    return image != null && common.contains(image.url());
  }

  private Block.@Nullable Image image(JsonNode image) {
    String address = address(image);
    return address == null
        ? null
        : new Block.Image(
            address,
            line(image, "description", "alternateName"),
            line(image, "caption"),
            credit(image));
  }

  private @Nullable String credit(JsonNode image) {
    String text = line(image, "creditText", "credit", "copyrightNotice");
    return text != null || !image.isObject()
        ? text
        : graph
            .all(image, "copyrightHolder", "creator", "author")
            .map(
                holder ->
                    holder.isObject() ? line(holder, "name") : Words.line(Graph.scalar(holder)))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private @Nullable Block video(JsonNode video) {
    String film = video.isObject() ? address(video, "contentUrl", "url") : address(video);
    String player = video.isObject() ? address(video, "embedUrl") : null;
    if (film == null && player != null) {
      return new Block.Embed(player, Providers.of(player), null, line(video, "name"));
    }
    return film == null
        ? null
        : new Block.Video(
            film, line(video, "name", "headline"), line(video, "caption", "description"));
  }

  private @Nullable Block shared(JsonNode shared) {
    String address = address(shared);
    if (address == null) {
      return null;
    }
    String provider =
        graph
            .all(shared, "provider", "publisher")
            .map(someone -> someone.isObject() ? line(someone, "name") : Graph.scalar(someone))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new Block.Embed(
        address,
        provider,
        new People(graph)
            .authors(shared).stream().map(author -> author.name()).findFirst().orElse(null),
        shared.isObject() ? text(shared) : null);
  }

  private @Nullable String text(JsonNode shared) {
    String text = graph.text(shared, "articleBody", "text", "headline", "name");
    String words = Block.words(Body.blocks(text, null));
    return words.isEmpty() ? null : words;
  }

  private @Nullable Block cited(JsonNode cited) {
    String address = cited.isObject() ? address(cited) : null;
    return address == null ? null : new Block.Link(address, line(cited, "name", "headline"));
  }

  private @Nullable String address(JsonNode thing) {
    if (thing.isObject()) {
      return address(thing, "contentUrl", "url", "@id");
    }
    String text = Graph.scalar(thing);
    return text == null ? null : Addresses.resolve(base, text);
  }

  private @Nullable String address(JsonNode thing, String... properties) {
    String text = graph.text(thing, properties);
    return text == null ? null : Addresses.resolve(base, text);
  }

  private @Nullable String line(JsonNode thing, String... properties) {
    return thing.isObject() ? Words.line(graph.text(thing, properties)) : null;
  }
}
