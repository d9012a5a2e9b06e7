package org.liveblogarchive.article.formats;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;

/** Blocks as HTML that loads nothing but their images. */
public final class BlockMarkup {

  private static final int SMALLEST_HEADING = 6;

  private final Markup html = new Markup();
  private final List<Integer> levels;
  private final int topHeading;

  private BlockMarkup(List<Block> blocks, int topHeading) {
    this.topHeading = topHeading;
    this.levels =
        blocks.stream()
            .flatMap(block -> block instanceof Block.Heading h ? Stream.of(h.level()) : Stream.of())
            .distinct()
            .sorted()
            .toList();
  }

  /**
   * Returns blocks as HTML.
   *
   * @param topHeading the rank of the highest heading in them; none is skipped below it
   */
  public static Markup of(List<Block> blocks, int topHeading) {
    BlockMarkup markup = new BlockMarkup(blocks, topHeading);
    blocks.forEach(markup::block);
    return markup.html;
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph.text());
      case Block.Heading heading -> html.line(rank(heading.level()), heading.text());
      case Block.Quote quote -> quote(quote);
      case Block.Listing list -> list(list);
      case Block.Image image -> image(image);
      case Block.Video video -> video(video);
      case Block.Embed embed -> embed(embed);
      case Block.Link link -> link(link);
    }
  }

  private String rank(int level) {
    return "h" + Math.min(SMALLEST_HEADING, topHeading + levels.indexOf(level));
  }

  private void paragraph(String text) {
    if (!text.isBlank()) {
      html.open("p");
      lines(text);
      html.end("p");
    }
  }

  private void lines(String text) {
    String separator = "";
    for (String line : text.lines().toList()) {
      html.raw(separator).text(line);
      separator = "<br/>\n";
    }
  }

  private void quote(Block.Quote quote) {
    html.open("figure", "class", "quote").open("blockquote");
    paragraph(quote.text());
    html.close("blockquote");
    html.line("figcaption", quote.cite());
    html.end("figure");
  }

  private void list(Block.Listing list) {
    String name = list.ordered() ? "ol" : "ul";
    html.open(name).raw("\n");
    list.items().forEach(item -> html.element("li", item).raw("\n"));
    html.end(name);
  }

  private void image(Block.Image image) {
    html.open("figure", "class", "image");
    String address = webAddress(image.url());
    if (address == null) {
      html.line("p", image.alt());
    } else {
      html.empty(
          "img",
          "src",
          address,
          "alt",
          image.alt() == null ? "" : image.alt(),
          "loading",
          "lazy",
          "decoding",
          "async",
          "referrerpolicy",
          "no-referrer");
    }
    caption(image.caption(), image.credit());
    html.end("figure");
  }

  private void caption(@Nullable String caption, @Nullable String credit) {
    if (caption != null || credit != null) {
      html.open("figcaption");
      if (caption != null) {
        html.text(caption);
      }
      if (credit != null) {
        html.raw(caption == null ? "" : " ").element("small", credit);
      }
      html.close("figcaption");
    }
  }

  private void video(Block.Video video) {
    html.open("figure", "class", "video").open("p");
    pointer(video.url(), video.title());
    html.close("p");
    html.line("figcaption", video.caption());
    html.end("figure");
  }

  private void embed(Block.Embed embed) {
    html.open("figure", "class", "embed");
    if (embed.text() != null) {
      html.open("blockquote", "cite", webAddress(embed.url()));
      paragraph(embed.text());
      html.close("blockquote");
    }
    html.open("figcaption");
    List<String> who = new ArrayList<>();
    Stream.of(embed.author(), embed.provider()).forEach(part -> addIfPresent(who, part));
    html.text(String.join(", ", who)).raw(who.isEmpty() ? "" : " · ");
    pointer(embed.url(), host(embed.url()));
    html.close("figcaption").end("figure");
  }

  private static void addIfPresent(List<String> parts, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      parts.add(part);
    }
  }

  private void link(Block.Link link) {
    html.open("p", "class", "link");
    pointer(link.url(), link.title());
    html.end("p");
  }

  private void pointer(String url, @Nullable String title) {
    String address = webAddress(url);
    String shown = title == null || title.isBlank() ? url : title;
    if (address == null) {
      html.text(shown);
    } else {
      html.element("a", shown, "href", address, "rel", "nofollow noopener noreferrer");
    }
  }

  private static @Nullable String host(String url) {
    try {
      return new URI(url).getHost();
    } catch (URISyntaxException malformed) {
      return null;
    }
  }

  /** Only what a browser fetches; never an address that would run something. */
  private static @Nullable String webAddress(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://") ? url : null;
  }
}
