package org.liveblogarchive.article.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;

/**
 * Writes blocks as text, each behind a blank line: paragraphs as they are, headings behind {@code
 * ##}, quotations behind {@code >}, lists behind dashes or numbers; and pictures, films, embeds and
 * links behind an exclamation mark with their address, one field a line.
 */
final class BlockNotation {

  private static final String NEXT = "! ";

  private BlockNotation() {}

  /** Returns the lines of a block. */
  static List<String> write(Block block) {
    return switch (block) {
      case Block.Paragraph(String text) -> Signs.paragraph(text);
      case Block.Heading(int level, String text) ->
          List.of("#".repeat(Math.clamp(level, 2, 6)) + " " + Signs.oneLine(text));
      case Block.Quote(String text, String cite) -> quote(text, cite);
      case Block.Listing(boolean ordered, List<String> items) -> list(ordered, items);
      case Block.Image(String url, String alt, String caption, String credit) ->
          fields("Image", url, "Alt", alt, "Caption", caption, "Credit", credit);
      case Block.Video(String url, String title, String caption) ->
          fields("Video", url, "Title", title, "Caption", caption);
      case Block.Embed(String url, String provider, String author, String text) ->
          fields("Embed", url, "Provider", provider, "Author", author, "Text", text);
      case Block.Link(String url, String title) -> fields("Link", url, "Title", title);
    };
  }

  /** Reads the block that some lines hold. */
  static Block read(List<String> lines) {
    String first = lines.getFirst();
    if (first.startsWith("##")) {
      int level = first.indexOf(' ');
      return level < 0
          ? new Block.Paragraph(paragraph(lines))
          : new Block.Heading(Math.min(level, 6), Signs.fromOneLine(first.substring(level + 1)));
    }
    if (first.startsWith(Signs.QUOTE)) {
      return quote(lines);
    }
    if (first.startsWith(Signs.ITEM) || Signs.numberEnd(first) > 0) {
      return list(lines);
    }
    Block block = first.startsWith(NEXT) ? fields(lines) : null;
    return block == null ? new Block.Paragraph(paragraph(lines)) : block;
  }

  private static String paragraph(List<String> lines) {
    return String.join("\n", lines.stream().map(Signs::fromParagraph).toList());
  }

  private static List<String> quote(String text, @Nullable String cite) {
    List<String> lines = new ArrayList<>();
    for (String line : Signs.clean(text).split("\n", -1)) {
      lines.add(line.isEmpty() ? Signs.QUOTE : Signs.QUOTE + " " + line);
    }
    if (cite != null) {
      lines.add(Signs.CITE + " " + Signs.oneLine(cite));
    }
    return lines;
  }

  private static Block quote(List<String> lines) {
    List<String> text = new ArrayList<>();
    String cite = null;
    for (String line : lines) {
      if (line.startsWith(Signs.CITE)) {
        cite = Signs.fromOneLine(line.substring(Math.min(line.length(), Signs.CITE.length() + 1)));
      } else if (line.startsWith(Signs.QUOTE + " ")) {
        text.add(line.substring(2));
      } else {
        text.add(line.equals(Signs.QUOTE) ? "" : line);
      }
    }
    return new Block.Quote(String.join("\n", text), cite);
  }

  private static List<String> list(boolean ordered, List<String> items) {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String item : items) {
      number++;
      String sign = ordered ? number + ". " : Signs.ITEM;
      for (String line : Signs.clean(item).split("\n", -1)) {
        lines.add(sign + line);
        sign = Signs.CONTINUED;
      }
    }
    return lines;
  }

  private static Block list(List<String> lines) {
    boolean ordered = Signs.numberEnd(lines.getFirst()) > 0;
    List<StringBuilder> items = new ArrayList<>();
    for (String line : lines) {
      int begin = ordered ? Signs.numberEnd(line) : line.startsWith(Signs.ITEM) ? 2 : 0;
      if (begin > 0 || items.isEmpty()) {
        items.add(new StringBuilder(line.substring(begin)));
      } else {
        String more = line.startsWith(Signs.CONTINUED) ? line.substring(2) : line;
        items.getLast().append('\n').append(more);
      }
    }
    return new Block.Listing(ordered, items.stream().map(StringBuilder::toString).toList());
  }

  private static List<String> fields(String name, String url, @Nullable String... others) {
    List<String> lines = new ArrayList<>();
    lines.add(NEXT + name + ": " + Signs.oneLine(url));
    for (int at = 0; at < others.length; at += 2) {
      String value = others[at + 1];
      if (value != null) {
        lines.add(NEXT + others[at] + ": " + Signs.oneLine(value));
      }
    }
    return lines;
  }

  private static @Nullable Block fields(List<String> lines) {
    Map<String, String> fields = new TreeMap<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      if (!line.startsWith(NEXT) || colon < 0) {
        return null;
      }
      fields.put(
          line.substring(NEXT.length(), colon), Signs.fromOneLine(line.substring(colon + 2)));
    }
    String image = fields.get("Image");
    String video = fields.get("Video");
    String embed = fields.get("Embed");
    String link = fields.get("Link");
    if (image != null) {
      return new Block.Image(image, fields.get("Alt"), fields.get("Caption"), fields.get("Credit"));
    }
    if (video != null) {
      return new Block.Video(video, fields.get("Title"), fields.get("Caption"));
    }
    if (embed != null) {
      return new Block.Embed(
          embed, fields.get("Provider"), fields.get("Author"), fields.get("Text"));
    }
    return link == null ? null : new Block.Link(link, fields.get("Title"));
  }
}
