package org.liveblogarchive.article.resource;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;

/**
 * An entry as the API shows it.
 *
 * @param text the words of its blocks, a blank line between two blocks
 */
public record EntryResource(
    UUID id,
    UUID liveBlogId,
    long revision,
    @JsonUnwrapped EntryState state,
    String text,
    Instant updatedAt,
    Map<String, String> links) {

  /** Shows an entry to the public: of one that was taken down only that. */
  public static EntryResource of(Entry entry) {
    return forEditors(entry.forPublic());
  }

  /** Shows all of an entry to those who write. */
  public static EntryResource forEditors(Entry entry) {
    String liveBlog = Addresses.of(entry.liveBlogId());
    return new EntryResource(
        entry.id(),
        entry.liveBlogId(),
        entry.revision(),
        entry.state(),
        Block.words(entry.state().blocks()),
        entry.updatedAt(),
        new TreeMap<>(
            Map.of(
                "self",
                Addresses.of(entry.liveBlogId(), entry.id()),
                "liveBlog",
                liveBlog,
                "context",
                liveBlog + "/entries?around=" + entry.id())));
  }
}
