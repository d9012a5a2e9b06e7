package org.liveblogarchive.article.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Published;

/**
 * An entry as a source document tells it.
 *
 * @param sourceId the entry's id in the source, or null where it has none
 */
public record ImportedEntry(
    @Nullable String headline,
    List<Block> blocks,
    List<Author> authors,
    List<String> tags,
    boolean keyEvent,
    Published published,
    @Nullable String sourceId) {

  /** Returns all words of the entry, by which it is recognised when it has no id. */
  String words() {
    return words(headline, blocks);
  }

  /** Returns the words of an entry that has this headline and these blocks. */
  static String words(@Nullable String headline, List<Block> blocks) {
    return headline == null ? Block.words(blocks) : headline + "\n\n" + Block.words(blocks);
  }
}
