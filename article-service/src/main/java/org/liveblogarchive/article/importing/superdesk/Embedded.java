package org.liveblogarchive.article.importing.superdesk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.liveblog.Block;

/** What an editor embedded from another site, as oEmbed tells it. */
class Embedded {

  private Embedded() {}

  /**
   * Returns the thing as one block, or nothing where its address is not told.
   *
   * @param facts oEmbed's answer
   * @param card the HTML that readers see
   */
  static List<Block> of(Json facts, Json card) {
    Block.Embed shown = shown(facts.at("html"));
    Block.Embed embed = shown == null ? shown(card) : shown;
    String told = facts.address("original_url", "url");
    String url = told == null && embed != null ? embed.url() : told;
    if (url == null) {
      return List.of();
    }
    if (facts.at("type").says("video")) {
      return List.of(new Block.Video(url, facts.words("title"), facts.words("description")));
    }
    String provider = facts.words("provider_name", "credit");
    String author = facts.words("author_name");
    String text = embed == null ? null : embed.text();
    return List.of(
        new Block.Embed(
            url,
            provider == null && embed != null ? embed.provider() : provider,
            embed != null && embed.author() != null ? embed.author() : author,
            text == null ? caption(facts, card) : text));
  }

  private static Block.@Nullable Embed shown(Json html) {
    return html.blocks().stream()
        .filter(Block.Embed.class::isInstance)
        .map(Block.Embed.class::cast)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String caption(Json facts, Json card) {
    String told =
        Stream.of("title", "description")
            .flatMap(name -> Stream.ofNullable(facts.words(name)))
            .distinct()
            .collect(Collectors.joining("\n\n"));
    String words = told.isEmpty() ? Block.words(card.blocks()) : told;
    return words.isEmpty() ? null : words;
  }
}
