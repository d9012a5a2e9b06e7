package org.liveblogarchive.article.importing.jsonld;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Published;

/**
 * An entry as a page tells it.
 *
 * @param id of the entry in its page, or null
 * @param published or null where it is not told, or is told alike of entries that differ
 * @param clock the time of day where nothing says of which day, or null
 */
public record Update(
    @Nullable String id,
    @Nullable String headline,
    List<Block> blocks,
    List<Author> authors,
    List<String> tags,
    boolean keyEvent,
    boolean pinned,
    @Nullable Stamp published,
    @Nullable LocalTime clock,
    @Nullable Correction correction) {

  /** Tells whether it says nothing at all. */
  public boolean isEmpty() {
    return headline == null && blocks.isEmpty();
  }

  /** Returns the entry, its time told in this zone where the page tells no offset. */
  public ImportedEntry entry(@Nullable ZoneId zone) {
    return ImportedEntry.builder()
        .headline(headline)
        .blocks(blocks)
        .authors(authors)
        .tags(tags)
        .keyEvent(keyEvent)
        .pinned(pinned)
        .published(published == null ? Published.unknown() : published.published(zone))
        .correction(correction)
        .sourceId(id)
        .build();
  }

  /** Returns the same entry, published at another time. */
  public Update at(@Nullable Stamp time) {
    return new Update(
        id, headline, blocks, authors, tags, keyEvent, pinned, time, clock, correction);
  }
}
