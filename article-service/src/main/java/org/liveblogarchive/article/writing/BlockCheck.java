package org.liveblogarchive.article.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;

/** Takes blocks from outside: each cleaned, and everything wrong with it named. */
public class BlockCheck {

  private final Flaws flaws;

  /** Checks blocks; what is wrong with them is added to {@code flaws}. */
  public BlockCheck(Flaws flaws) {
    this.flaws = flaws;
  }

  /** Returns the blocks in a field as they are kept. */
  public List<Block> blocks(String field, @Nullable List<? extends @Nullable Block> blocks) {
    return flaws.list(field, blocks, flaws.limits().mostBlocks(), this::block);
  }

  private Block block(String at, Block block) {
    return switch (block) {
      case Block.Paragraph(String text) -> new Block.Paragraph(text(at + ".text", text));
      case Block.Heading(int level, String text) -> heading(at, level, text);
      case Block.Quote(String text, String cite) ->
          new Block.Quote(text(at + ".text", text), line(at + ".cite", cite));
      case Block.Listing(boolean ordered, List<String> items) ->
          new Block.Listing(ordered, items(at + ".items", items));
      case Block.Image(String url, String alt, String caption, String credit) ->
          new Block.Image(
              flaws.address(at + ".url", url),
              some(at + ".alt", alt),
              some(at + ".caption", caption),
              line(at + ".credit", credit));
      case Block.Video(String url, String title, String caption) ->
          new Block.Video(
              flaws.address(at + ".url", url),
              line(at + ".title", title),
              some(at + ".caption", caption));
      case Block.Embed(String url, String provider, String author, String text) ->
          new Block.Embed(
              flaws.address(at + ".url", url),
              line(at + ".provider", provider),
              line(at + ".author", author),
              some(at + ".text", text));
      case Block.Link(String url, String title) ->
          new Block.Link(flaws.address(at + ".url", url), line(at + ".title", title));
    };
  }

  private Block heading(String at, int level, @Nullable String text) {
    if (level < 2 || level > 6) {
      flaws.add(at + ".level", "must be 2 to 6");
    }
    return new Block.Heading(level, flaws.line(at + ".text", text));
  }

  private List<String> items(String field, @Nullable List<? extends @Nullable String> items) {
    List<String> checked = flaws.list(field, items, flaws.limits().mostItems(), this::text);
    if (checked.isEmpty()) {
      flaws.add(field, "must not be empty");
    }
    return checked;
  }

  private String text(String field, @Nullable String text) {
    return flaws.text(field, text);
  }

  private @Nullable String some(String field, @Nullable String text) {
    return flaws.optionalText(field, text);
  }

  private @Nullable String line(String field, @Nullable String text) {
    return flaws.optionalLine(field, text);
  }
}
