package org.liveblogarchive.article.importing.guardian;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.liveblog.Block;

/**
 * One element of a block.
 *
 * @param kind in small letters, such as {@code richlink}; empty where it is not told
 * @param own the members that tell it
 * @param assets its files, in several sizes
 */
record Element(String kind, Json own, Json assets) {

  private static final String API_SUFFIX = "TypeData";
  private static final String PAGE_SUFFIX = "BlockElement";

  private static final Set<String> NAMELESS = Set.of("type", "_type", "assets", "elementId");

  private static final String[] ADDRESSES = {
    "originalUrl", "url", "permalink", "embedUrl", "iframeUrl", "trackUrl", "contentUrl"
  };

  /** Reads an element, as the Content API ({@code tweetTypeData}) or the page model tells it. */
  static Element of(Json json) {
    String type = json.text("_type");
    if (type != null) {
      String name = type.substring(type.lastIndexOf('.') + 1);
      return new Element(kind(name.replace(PAGE_SUFFIX, "")), json, json.at("assets"));
    }
    for (String name : json.names()) {
      if (name.endsWith(API_SUFFIX) && json.at(name).isObject()) {
        return new Element(kind(name.replace(API_SUFFIX, "")), json.at(name), json.at("assets"));
      }
    }
    String kind = json.text("type");
    return new Element(kind == null ? "" : kind(kind), json, json.at("assets"));
  }

  private static String kind(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  /** Tells whether nothing but its type is told. */
  boolean isBlank() {
    return NAMELESS.containsAll(own.names());
  }

  /** Returns the first of these members that is there, of the element or of its data. */
  Json member(String... names) {
    Json direct = own.first(names);
    return direct.isThere() ? direct : own.at("data").first(names);
  }

  @Nullable String words(String... names) {
    String direct = own.words(names);
    return direct == null ? own.at("data").words(names) : direct;
  }

  @Nullable String address(String... names) {
    String direct = own.address(names);
    return direct == null ? own.at("data").address(names) : direct;
  }

  List<Block> image() {
    String url = Pictures.largest(own, assets);
    if (url == null) {
      return List.of();
    }
    String alt = words("alt");
    String caption = words("caption");
    // Where both are the same, readers would read and search would find it twice.
    String different = Objects.equals(alt, caption) ? null : alt;
    return List.of(new Block.Image(url, different, caption, words("credit")));
  }

  List<Block> cartoon() {
    List<Block> images = new ArrayList<>();
    for (Json variant : own.at("variants").items()) {
      for (Json image : variant.at("images").items()) {
        String url = image.address("file", "url");
        if (images.isEmpty() && url != null) {
          images.add(new Block.Image(url, words("alt"), words("caption"), words("credit")));
        }
      }
    }
    return images;
  }

  List<Block> video() {
    String youtube = own.text("assetId");
    String told =
        youtube != null && youtube.matches("[\\w-]{5,20}")
            ? "https://www.youtube.com/watch?v=" + youtube
            : address("originalUrl", "url", "embedUrl");
    String url = told == null ? file() : told;
    if (url == null) {
      return embed();
    }
    String title = words("title", "mediaTitle");
    String caption = words("caption", "description");
    return List.of(new Block.Video(url, title, Objects.equals(title, caption) ? null : caption));
  }

  /** Returns what is shown from elsewhere with its own words, which its HTML knows best. */
  List<Block> embed() {
    List<Block> html = member("html", "body").blocks();
    String address = address(ADDRESSES);
    String url = address == null ? file() : address;
    Block.Embed shown =
        html.stream()
            .filter(Block.Embed.class::isInstance)
            .map(Block.Embed.class::cast)
            .findFirst()
            .orElse(null);
    if (url == null) {
      return html.isEmpty() ? captions() : html;
    }
    String provider = words("source");
    if (shown != null) {
      String known = provider == null ? shown.provider() : provider;
      return List.of(new Block.Embed(url, known, shown.author(), shown.text()));
    }
    String words = Block.words(html);
    String text = words.isEmpty() ? words("title", "alt", "caption", "description") : words;
    return List.of(new Block.Embed(url, provider, null, text));
  }

  private List<Block> captions() {
    return Stream.of("title", "caption", "alt", "description")
        .map(this::words)
        .filter(Objects::nonNull)
        .distinct()
        .<Block>map(Block.Paragraph::new)
        .toList();
  }

  private @Nullable String file() {
    return assets.items().stream()
        .map(asset -> asset.address("url", "file"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
