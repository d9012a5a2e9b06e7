package org.liveblogarchive.article.importing.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;

/** Turns lines of a page into paragraphs, lists, quotations, headings and links. */
final class Blocks {

  private static final int SET_IN = 4;
  private static final String QUOTE = "Quote";

  private final boolean flat;
  private final int base;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<StringBuilder> items = new ArrayList<>();
  private boolean ordered;
  private final List<StringBuilder> quoted = new ArrayList<>();
  private boolean inQuote;

  private Blocks(boolean flat, int base) {
    this.flat = flat;
    this.base = base;
  }

  /**
   * Returns the blocks of some lines.
   *
   * @param flat whether each line is a paragraph
   */
  static List<Block> of(List<Line> lines, boolean flat) {
    int base = lines.stream().mapToInt(Line::indent).min().orElse(0);
    Blocks blocks = new Blocks(flat, base);
    for (int at = 0; at < lines.size(); at++) {
      blocks.add(lines.get(at), at + 1 < lines.size() ? lines.get(at + 1) : null);
    }
    blocks.close();
    return List.copyOf(blocks.blocks);
  }

  private void add(Line line, @Nullable Line next) {
    int numbered = numbered(line, next);
    if (line.isItem() && line.content().length() > 0) {
      item(line.content(), false);
    } else if (numbered > 0) {
      item(line.text().substring(numbered), true);
    } else if (!items.isEmpty() && !line.afterGap() && !flat && line.indent() > base) {
      items.getLast().append(' ').append(line.text());
    } else if (quoteText(line) != null) {
      quote(line, String.valueOf(quoteText(line)));
    } else if (line.text().startsWith("##")) {
      heading(line.text());
    } else if (isAddress(line.text())) {
      close();
      blocks.add(new Block.Link(line.text(), null));
    } else {
      words(line);
    }
  }

  private void words(Line line) {
    closeList();
    closeQuote();
    if (line.afterGap() || flat) {
      closeParagraph();
    }
    paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.text());
  }

  private void item(String text, boolean numbered) {
    closeParagraph();
    closeQuote();
    if (numbered != ordered) {
      closeList();
    }
    ordered = numbered;
    items.add(new StringBuilder(text));
  }

  /** A number begins a list item where the numbers count. */
  private int numbered(Line line, @Nullable Line next) {
    int text = line.numberedText();
    if (text == 0) {
      return 0;
    }
    int number = Integer.parseInt(line.text(), 0, Characters.digitsEnd(line.text(), 0), 10);
    boolean goesOn = ordered && !items.isEmpty() && number == items.size() + 1;
    boolean begins =
        number == 1 && next != null && next.text().startsWith("2") && next.numberedText() > 0;
    return goesOn || begins ? text : 0;
  }

  private @Nullable String quoteText(Line line) {
    String text = line.text();
    if (text.startsWith("> ")) {
      return text.substring(2);
    }
    if (text.startsWith(QUOTE) && text.length() > QUOTE.length() + 10) {
      int after = Characters.skipBlank(text, QUOTE.length());
      if (Character.isUpperCase(text.charAt(after))
          || Characters.isOpeningQuote(text.charAt(after))) {
        return text.substring(after);
      }
    }
    boolean setIn = !flat && line.indent() >= base + SET_IN && (line.afterGap() || inQuote);
    return setIn ? text : null;
  }

  private void quote(Line line, String text) {
    closeList();
    closeParagraph();
    boolean cites = text.startsWith("— ");
    boolean follows = !cites && inQuote && !line.afterGap() && !quoted.isEmpty();
    if (follows) {
      quoted.getLast().append('\n').append(text);
    } else {
      quoted.add(new StringBuilder(text));
    }
    inQuote = true;
  }

  private void heading(String text) {
    close();
    int level = 0;
    while (Characters.at(text, level) == '#') {
      level++;
    }
    String words = Characters.trimmed(text.substring(level));
    if (!words.isEmpty()) {
      blocks.add(new Block.Heading(Math.clamp(level, 2, 6), words));
    }
  }

  private static boolean isAddress(String text) {
    if (!text.startsWith("http") || text.length() > 2_000 || text.indexOf(' ') >= 0) {
      return false;
    }
    try {
      URI uri = new URI(text);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  private void close() {
    closeParagraph();
    closeList();
    closeQuote();
  }

  private void closeParagraph() {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block.Paragraph(paragraph.toString()));
      paragraph.setLength(0);
    }
  }

  private void closeList() {
    if (!items.isEmpty()) {
      blocks.add(new Block.Listing(ordered, items.stream().map(StringBuilder::toString).toList()));
      items.clear();
    }
    ordered = false;
  }

  private void closeQuote() {
    if (!quoted.isEmpty()) {
      String cite = null;
      if (quoted.size() > 1 && quoted.getLast().indexOf("— ") == 0) {
        cite = quoted.removeLast().substring(2);
      }
      blocks.add(new Block.Quote(String.join("\n\n", quoted), cite));
      quoted.clear();
    }
    inQuote = false;
  }
}
