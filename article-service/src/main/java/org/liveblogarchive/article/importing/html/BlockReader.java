package org.liveblogarchive.article.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;

/** Walks through markup and gathers its blocks in reading order. */
class BlockReader {

  private static final int NO_HEADING = 0;
  private static final Set<String> MEDIA =
      Set.of("img", "amp-img", "iframe", "video", "figure", "blockquote", "table", "audio");

  private final List<Block> blocks = new ArrayList<>();
  private InlineText run = new InlineText();
  private int heading = NO_HEADING;
  private @Nullable String link;
  private boolean linkOutside;

  /** Returns the blocks of everything inside an element. */
  static List<Block> inside(Element element) {
    BlockReader reader = new BlockReader();
    reader.children(element);
    reader.endRun();
    return reader.blocks;
  }

  /** Returns the block of text in which nothing is markup. */
  static List<Block> text(String text) {
    BlockReader reader = new BlockReader();
    reader.paragraphs(text);
    return reader.blocks;
  }

  private void children(Element element) {
    element.childNodes().forEach(this::node);
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      run.add(text.getWholeText(), link);
    } else if (node instanceof Element element && !Furniture.is(element)) {
      Optional<Block> embed = Embeds.of(element);
      embed.ifPresentOrElse(this::add, () -> element(element));
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "br" -> run.lineBreak();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "blockquote" -> quote(element);
      case "ul", "ol", "menu" -> list(element);
      case "figure" -> figure(element);
      case "img", "amp-img" -> image(element);
      case "video", "amp-video" -> add(Pictures.video(element));
      case "table" -> table(element);
      case "a" -> link(element);
      case "q" -> quoted(element);
      case "pre" -> preformatted(element);
      case "noscript" -> withoutScript(element);
      case "iframe", "amp-iframe", "object", "audio", "source", "track", "param" -> {}
      default -> other(element);
    }
  }

  private void other(Element element) {
    if (!element.isBlock()) {
      children(element);
      return;
    }
    endRun();
    if (!Caption.is(element) || !captioned(element)) {
      children(element);
      endRun();
    }
  }

  private void heading(Element element) {
    endRun();
    int outer = heading;
    heading = Math.max(2, element.normalName().charAt(1) - '0');
    children(element);
    endRun();
    heading = outer;
  }

  private void link(Element element) {
    String address = element.attr("href").startsWith("#") ? null : Addresses.of(element, "href");
    String outer = link;
    boolean outerOutside = linkOutside;
    link = address;
    linkOutside = run.isEmpty();
    children(element);
    link = outer;
    linkOutside = outerOutside;
  }

  private void quoted(Element element) {
    run.add("“", link);
    children(element);
    run.add("”", link);
  }

  private void preformatted(Element element) {
    endRun();
    run.addPreformatted(element.wholeText());
    endRun();
  }

  /** What stands for those without scripts repeats what a script would have shown beside it. */
  private void withoutScript(Element element) {
    if (!isMedia(element.previousElementSibling()) && !isMedia(element.nextElementSibling())) {
      children(element);
    }
  }

  private static boolean isMedia(@Nullable Element element) {
    return element != null
        && element.stream().anyMatch(inner -> MEDIA.contains(inner.normalName()));
  }

  private void image(Element img) {
    if (Pictures.isEmoji(img)) {
      run.add(img.attr("alt"), link);
    } else {
      add(Pictures.image(img));
    }
  }

  private void quote(Element element) {
    endRun();
    List<Block> inner = new ArrayList<>();
    String cite = null;
    BlockReader reader = new BlockReader();
    for (Node node : element.childNodes()) {
      if (node instanceof Element child && isCite(child)) {
        cite = Words.line(child.text());
      } else {
        reader.node(node);
      }
    }
    reader.endRun();
    inner.addAll(reader.blocks);
    Element nested = cite == null ? element.selectFirst("cite, footer") : null;
    if (nested != null) {
      cite = Words.line(nested.text());
      inner.removeIf(block -> block.words().equals(nested.text()));
    }
    String words = Block.words(inner.stream().filter(BlockReader::isText).toList());
    if (!words.isEmpty()) {
      add(new Block.Quote(words, cite == null ? null : withoutDash(cite)));
    }
    inner.stream().filter(block -> !isText(block)).forEach(this::add);
  }

  private static boolean isCite(Element element) {
    return element.nameIs("cite") || element.nameIs("footer");
  }

  private static String withoutDash(String cite) {
    return cite.replaceFirst("^[—–-]\\s*", "");
  }

  private static boolean isText(Block block) {
    return block instanceof Block.Paragraph
        || block instanceof Block.Heading
        || block instanceof Block.Listing
        || block instanceof Block.Quote
        || block instanceof Block.Link;
  }

  private void list(Element element) {
    endRun();
    List<String> items = new ArrayList<>();
    for (Element child : element.children()) {
      if (Furniture.is(child)) {
        continue;
      }
      List<Block> item = inside(child);
      if (item.stream().allMatch(BlockReader::isText)) {
        items(item, items);
      } else {
        endList(element, items);
        item.forEach(this::add);
      }
    }
    endList(element, items);
  }

  /** A list inside a list continues it. */
  private static void items(List<Block> item, List<String> items) {
    List<String> text = new ArrayList<>();
    for (Block block : item) {
      if (block instanceof Block.Listing inner) {
        endItem(text, items);
        items.addAll(inner.items());
      } else {
        text.add(block.words());
      }
    }
    endItem(text, items);
  }

  private static void endItem(List<String> text, List<String> items) {
    String words = String.join("\n", text).strip();
    if (!words.isEmpty()) {
      items.add(words);
    }
    text.clear();
  }

  private void endList(Element element, List<String> items) {
    if (!items.isEmpty()) {
      add(new Block.Listing(element.nameIs("ol"), List.copyOf(items)));
      items.clear();
    }
  }

  private void figure(Element element) {
    endRun();
    Caption caption = Caption.NONE;
    BlockReader reader = new BlockReader();
    reader.link = link;
    for (Node node : element.childNodes()) {
      if (node instanceof Element child && child.nameIs("figcaption")) {
        caption = Caption.of(child);
      } else {
        reader.node(node);
      }
    }
    reader.endRun();
    Element deeper = caption.isEmpty() ? element.selectFirst("figcaption") : null;
    if (deeper != null) {
      caption = Caption.of(deeper);
      List<Block> told = inside(deeper);
      reader.blocks.removeAll(told);
    }
    Captions.give(caption, reader.blocks).forEach(this::add);
  }

  /** Gives a caption outside any figure to the picture right before it. */
  private boolean captioned(Element element) {
    return !blocks.isEmpty() && Captions.giveToLast(Caption.of(element), blocks);
  }

  private void table(Element table) {
    endRun();
    boolean layout =
        table.stream()
            .anyMatch(inner -> !inner.equals(table) && MEDIA.contains(inner.normalName()));
    if (layout) {
      children(table);
      endRun();
      return;
    }
    for (Element row : table.select("tr")) {
      boolean first = true;
      for (Element cell : row.children()) {
        String words = Words.line(cell.text());
        if (words != null) {
          run.add(first ? "" : " | ", null);
          run.add(words, null);
          first = false;
        }
      }
      run.lineBreak();
    }
    endRun();
  }

  private void add(@Nullable Block block) {
    if (block == null) {
      return;
    }
    endRun();
    if (blocks.isEmpty() || !isSamePicture(blocks.getLast(), block)) {
      blocks.add(block);
    }
  }

  private static boolean isSamePicture(Block one, Block other) {
    return one instanceof Block.Image before
        && other instanceof Block.Image after
        && before.url().equals(after.url());
  }

  private void endRun() {
    String text = run.text();
    String only = run.onlyLink();
    run = new InlineText();
    if (text.isEmpty()) {
      return;
    }
    if (heading != NO_HEADING && !(only != null && linkOutside && only.equals(link))) {
      blocks.add(new Block.Heading(heading, text.replaceAll("\\s+", " ")));
    } else if (only != null) {
      blocks.add(pointer(only, text.replaceAll("\\s+", " ")));
    } else {
      paragraphs(text);
    }
  }

  private void paragraphs(String text) {
    Stream.of(text.split("\n\\s*\n", -1))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .map(BlockReader::paragraph)
        .forEach(blocks::add);
  }

  /** An address that stands alone is what a page shows instead of what stands there. */
  private static Block paragraph(String text) {
    boolean bare = text.startsWith("https://") || text.startsWith("http://");
    String address =
        bare && text.chars().noneMatch(Character::isWhitespace)
            ? Addresses.resolve("", text)
            : null;
    return address == null ? new Block.Paragraph(text) : pointer(address, address);
  }

  private static Block pointer(String address, String title) {
    boolean untitled = title.startsWith("http") || title.startsWith("www.");
    Optional<Block> embed = untitled ? Embeds.ofAddress(address) : Optional.empty();
    return embed.orElseGet(() -> new Block.Link(address, untitled ? null : title));
  }
}
