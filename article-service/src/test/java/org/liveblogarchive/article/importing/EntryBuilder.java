package org.liveblogarchive.article.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.EntryStatus;

/** Builds published entries of which only what matters is said. */
class EntryBuilder {

  private static final UUID LIVE_BLOG = UUID.fromString("01978f3a-5c00-7a10-8000-000000000001");

  private long position = 1;
  private String text = "Something happens.";
  private @Nullable String sourceId;

  static EntryBuilder anEntry() {
    return new EntryBuilder();
  }

  EntryBuilder at(long position) {
    this.position = position;
    return this;
  }

  EntryBuilder saying(String text) {
    this.text = text;
    return this;
  }

  EntryBuilder from(String sourceId) {
    this.sourceId = sourceId;
    return this;
  }

  Entry build() {
    EntryState state =
        EntryState.empty(EntryStatus.PUBLISHED, position)
            .change()
            .blocks(List.of(new Block.Paragraph(text)))
            .sourceId(sourceId)
            .state();
    return new Entry(new UUID(1, position), LIVE_BLOG, position, Instant.EPOCH, state);
  }

  ImportedEntry imported() {
    EntryState state = build().state();
    return ImportedEntry.builder()
        .blocks(state.blocks())
        .published(state.published())
        .sourceId(sourceId)
        .build();
  }
}
