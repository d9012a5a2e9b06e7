package org.liveblogarchive.article.importing.guardian;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;

/** The standfirst's text, and what stands with it: mostly a list of links. */
class Standfirst {

  private Standfirst() {}

  static @Nullable String paragraphs(List<Block> blocks) {
    String text =
        blocks.stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(Block::words)
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? null : text;
  }

  static List<Block> rest(List<Block> blocks) {
    return blocks.stream().filter(block -> !(block instanceof Block.Paragraph)).toList();
  }
}
