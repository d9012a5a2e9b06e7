package org.liveblogarchive.article.importing.guardian;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.liveblog.Block;

/** Turns the elements of blocks into typed content, and remembers what it could not turn. */
class Elements {

  /** What surrounds the content and is none. */
  private static final Set<String> FURNITURE =
      Set.of("adplaceholder", "divider", "membership", "newslettersignup");

  private static final int MOST_NESTED = 20;

  private final Set<String> warnings = new LinkedHashSet<>();

  /** Returns the content of a block: its elements, else its HTML, else its summary. */
  List<Block> of(Json block) {
    List<Block> typed = blocks(block.at("elements").items());
    if (!typed.isEmpty()) {
      return typed;
    }
    List<Block> html = block.first("bodyHtml", "html").blocks();
    return html.isEmpty() ? block.at("bodyTextSummary").blocks() : html;
  }

  List<Block> blocks(List<Json> elements) {
    List<Block> blocks = new ArrayList<>();
    for (Json json : elements) {
      Element element = Element.of(json);
      List<Block> read = blocks(element);
      if (read.isEmpty() && !FURNITURE.contains(element.kind()) && !element.isBlank()) {
        warnings.add(
            "An element of type '%s' has no address and no text, and was left out."
                .formatted(element.kind()));
      }
      blocks.addAll(read);
    }
    return blocks;
  }

  Set<String> warnings() {
    return warnings;
  }

  private List<Block> blocks(Element element) {
    return switch (element.kind()) {
      case "text", "subheading", "disclaimer", "highlight", "table", "code" ->
          element.member("html", "body").blocks();
      case "blockquote", "pullquote", "quote" -> quote(element);
      case "image" -> element.image();
      case "multiimage" -> nested(element.own().at("images").items());
      case "cartoon" -> element.cartoon();
      case "richlink", "link", "itemlink" -> link(element);
      case "youtube",
          "videoyoutube",
          "videovimeo",
          "videofacebook",
          "video",
          "guvideo",
          "mediaatom" ->
          element.video();
      case "timelineatom", "timeline", "explaineratom", "guideatom", "profileatom", "qandaatom" ->
          atom(element);
      case "" -> element.own().hasAny("bodyHtml") ? of(element.own()) : List.of();
      default -> element.embed();
    };
  }

  private List<Block> nested(List<Json> elements) {
    return elements.stream()
        .limit(MOST_NESTED)
        .map(Element::of)
        .flatMap(element -> element.image().stream())
        .toList();
  }

  private static List<Block> quote(Element element) {
    List<Block> html = element.member("html").blocks();
    String text = Block.words(html);
    if (text.isEmpty() || html.stream().anyMatch(Block.Quote.class::isInstance)) {
      return html;
    }
    return List.of(new Block.Quote(text, element.words("attribution")));
  }

  private static List<Block> link(Element element) {
    String url = element.address("url", "originalUrl");
    String title = element.words("text", "linkText", "label", "title");
    if (url == null) {
      return title == null ? List.of() : List.of(new Block.Paragraph(title));
    }
    return List.of(new Block.Link(url, title));
  }

  private static List<Block> atom(Element element) {
    List<Block> blocks = new ArrayList<>();
    Stream.ofNullable(element.words("title"))
        .forEach(title -> blocks.add(new Block.Heading(3, title)));
    blocks.addAll(element.member("html", "body", "description").blocks());
    for (Json event : element.own().at("events").items()) {
      Stream.ofNullable(event.words("title"))
          .forEach(title -> blocks.add(new Block.Heading(4, title)));
      Stream.ofNullable(event.words("date")).forEach(date -> blocks.add(new Block.Paragraph(date)));
      blocks.addAll(event.at("body").blocks());
    }
    return blocks;
  }
}
