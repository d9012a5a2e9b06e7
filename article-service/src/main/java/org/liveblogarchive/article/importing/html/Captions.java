package org.liveblogarchive.article.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;

/** Brings captions to what they belong to. */
class Captions {

  private Captions() {}

  /** Returns what stands in a figure, captioned; a caption that fits nowhere becomes text. */
  static List<Block> give(Caption caption, List<Block> blocks) {
    if (caption.isEmpty()) {
      return blocks;
    }
    List<Block> captioned = new ArrayList<>(blocks);
    for (int place = captioned.size() - 1; place >= 0; place--) {
      Block with = with(caption, captioned.get(place));
      if (with != null) {
        captioned.set(place, with);
        return captioned;
      }
    }
    String text = joined(caption.text(), caption.credit());
    if (text != null) {
      captioned.add(new Block.Paragraph(text));
    }
    return captioned;
  }

  /** Gives the last block a caption, and returns whether it could take one. */
  static boolean giveToLast(Caption caption, List<Block> blocks) {
    Block with =
        blocks.getLast() instanceof Block.Image || blocks.getLast() instanceof Block.Video
            ? with(caption, blocks.getLast())
            : null;
    if (with == null) {
      return false;
    }
    blocks.set(blocks.size() - 1, with);
    return true;
  }

  private static @Nullable Block with(Caption caption, Block block) {
    return switch (block) {
      case Block.Image(String url, String alt, String text, String credit)
          when (text == null || caption.text() == null)
              && (credit == null || caption.credit() == null) ->
          new Block.Image(url, alt, either(text, caption.text()), either(credit, caption.credit()));
      case Block.Video(String url, String title, String text) when text == null ->
          new Block.Video(url, title, joined(caption.text(), caption.credit()));
      case Block.Embed(String url, String provider, String author, String text) when text == null ->
          new Block.Embed(url, provider, author, joined(caption.text(), caption.credit()));
      case Block.Quote(String text, String cite) when cite == null ->
          new Block.Quote(text, joined(caption.text(), caption.credit()));
      default -> null;
    };
  }

  private static @Nullable String either(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private static @Nullable String joined(@Nullable String one, @Nullable String other) {
    return one == null || other == null ? either(one, other) : one + " " + other;
  }
}
