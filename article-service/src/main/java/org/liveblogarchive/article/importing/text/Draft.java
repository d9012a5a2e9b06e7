package org.liveblogarchive.article.importing.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Published;

/**
 * An entry before its date is known.
 *
 * @param mark null where blank lines part entries
 * @param line of the document at which it begins
 * @param place index of the line at which it stands
 */
record Draft(
    @Nullable Mark mark,
    int line,
    int place,
    @Nullable String headline,
    List<Block> blocks,
    List<String> authors,
    boolean keyEvent,
    boolean pinned) {

  boolean isEmpty() {
    return headline == null && blocks.isEmpty();
  }

  boolean isTimed() {
    return mark != null && mark.kind() == Mark.Kind.CLOCK;
  }

  /** Returns its words, by which it is found again. */
  String essence() {
    return Characters.essence((headline == null ? "" : headline) + Block.words(blocks));
  }

  Draft marked(boolean asKeyEvent, boolean asPinned) {
    return new Draft(
        mark, line, place, headline, blocks, authors, keyEvent || asKeyEvent, pinned || asPinned);
  }

  ImportedEntry published(Published published) {
    return ImportedEntry.builder()
        .headline(headline)
        .blocks(blocks)
        .authors(authors.stream().map(Author::new).toList())
        .keyEvent(keyEvent)
        .pinned(pinned)
        .published(published)
        .build();
  }
}
