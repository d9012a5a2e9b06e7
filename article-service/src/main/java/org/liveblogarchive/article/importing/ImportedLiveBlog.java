package org.liveblogarchive.article.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Published;

/**
 * A live blog as a source document tells it.
 *
 * @param ended whether the source says that coverage is over
 * @param entries oldest first
 * @param warnings what the document left unclear
 */
public record ImportedLiveBlog(
    String headline,
    @Nullable String standfirst,
    List<Block> introduction,
    Published published,
    boolean ended,
    List<ImportedEntry> entries,
    List<Warning> warnings) {

  /** Returns the first day that the document names, or null. */
  @Nullable LocalDate day() {
    if (published.on() != null) {
      return published.on();
    }
    return entries.isEmpty() ? null : entries.getFirst().published().on();
  }
}
