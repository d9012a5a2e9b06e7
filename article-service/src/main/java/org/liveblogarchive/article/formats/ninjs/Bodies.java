package org.liveblogarchive.article.formats.ninjs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liveblogarchive.article.formats.BlockMarkup;
import org.liveblogarchive.article.formats.Known;
import org.liveblogarchive.article.liveblog.Block;

/** Blocks as the bodies of a news object: the same content as text and as markup. */
class Bodies {

  private static final int TOP_HEADING = 2;

  private Bodies() {}

  static List<Known> of(List<Block> blocks) {
    return Stream.of(
            body("text/plain", Block.words(blocks)),
            body("text/html", BlockMarkup.of(blocks, TOP_HEADING).toString()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Known> body(String contentType, String value) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Known().with("contentType", contentType).with("value", value));
  }
}
