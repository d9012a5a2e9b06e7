package org.liveblogarchive.article.importing.superdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.liveblog.Block;

/** One item of a post: text, a picture, something embedded, or a type that a newsroom made up. */
record Item(Json json) {

  private String type() {
    String type = json.text("item_type", "type");
    return type == null ? "text" : type.toLowerCase(Locale.ROOT);
  }

  boolean isAdvertisement() {
    return type().startsWith("advertisement");
  }

  /** Returns the name of the reader whose comment it is, or null. */
  @Nullable String commenter() {
    Json commenter = json.first("commenter", "meta");
    String name = json.words("commenter");
    return name == null ? commenter.words("commenter") : name;
  }

  @Nullable String byline() {
    String own = json.words("byline");
    return own == null ? Post.name(json.at("original_creator")) : own;
  }

  List<Block> blocks() {
    List<Block> typed =
        switch (type()) {
          case "image", "picture" -> image();
          case "embed" -> Embedded.of(facts(), json.at("text"));
          case "quote" -> quote();
          case "video", "video_upload" -> video();
          case "poll" -> poll();
          default -> List.of();
        };
    return typed.isEmpty() ? json.at("text").blocks() : typed;
  }

  /** Returns what is told of the thing apart from its HTML, nested as JSON in a text or not. */
  private Json facts() {
    Json file = json.at("filemeta_json").unwrapped();
    Json meta = json.at("meta").unwrapped();
    return file.isObject() ? file : meta;
  }

  private List<Block> image() {
    Json meta = json.at("meta").unwrapped();
    Json renditions =
        meta.at("media").isObject() ? meta.at("media", "renditions") : json.at("renditions");
    String url =
        Stream.of("original", "baseImage", "viewImage", "thumbnail")
            .flatMap(size -> Stream.ofNullable(renditions.at(size).address("href")))
            .findFirst()
            .orElse(null);
    return url == null
        ? List.of()
        : List.of(
            new Block.Image(url, meta.words("alt"), meta.words("caption"), meta.words("credit")));
  }

  private List<Block> quote() {
    Json meta = json.at("meta").unwrapped();
    String quote = Block.words(meta.at("quote").blocks());
    return quote.isEmpty()
        ? List.of()
        : List.of(new Block.Quote(quote, meta.words("credit", "author")));
  }

  private List<Block> video() {
    Json meta = json.at("meta").unwrapped();
    String url = meta.address("original_url", "url", "media_url");
    return url == null
        ? List.of()
        : List.of(new Block.Video(url, meta.words("title"), meta.words("caption", "description")));
  }

  private List<Block> poll() {
    Json poll = json.first("poll_body", "meta").unwrapped();
    List<Block> blocks = new ArrayList<>();
    Stream.ofNullable(poll.words("question"))
        .forEach(question -> blocks.add(new Block.Paragraph(question)));
    List<String> answers =
        poll.at("answers").items().stream()
            .flatMap(answer -> Stream.ofNullable(answer.words("option", "text")))
            .toList();
    if (!answers.isEmpty()) {
      blocks.add(new Block.Listing(false, answers));
    }
    return blocks;
  }
}
