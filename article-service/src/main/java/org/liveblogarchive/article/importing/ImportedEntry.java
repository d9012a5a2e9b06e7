package org.liveblogarchive.article.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.Withdrawal;

/**
 * An entry as a source document tells it.
 *
 * @param correction the public note on why it was changed, or null where the source has none
 * @param sourceId the entry's id in the source, or null where it has none
 * @param withdrawal why and when it was taken down there, or null where it can be read; then it has
 *     no words
 */
public record ImportedEntry(
    @Nullable String headline,
    List<Block> blocks,
    List<Author> authors,
    List<String> tags,
    boolean keyEvent,
    boolean pinned,
    Published published,
    @Nullable Correction correction,
    @Nullable String sourceId,
    @Nullable Withdrawal withdrawal) {

  /** Begins an entry of which nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns all words of the entry, by which it is recognised when it has no id. */
  String words() {
    return words(headline, blocks);
  }

  /** Returns the words of an entry that has this headline and these blocks. */
  static String words(@Nullable String headline, List<Block> blocks) {
    return headline == null ? Block.words(blocks) : headline + "\n\n" + Block.words(blocks);
  }

  /** An entry while it is read. */
  public static final class Builder {
    private @Nullable String headline;
    private List<Block> blocks = List.of();
    private List<Author> authors = List.of();
    private List<String> tags = List.of();
    private boolean keyEvent;
    private boolean pinned;
    private Published published = Published.unknown();
    private @Nullable Correction correction;
    private @Nullable String sourceId;
    private @Nullable Withdrawal withdrawal;

    private Builder() {}

    public Builder headline(@Nullable String value) {
      this.headline = value;
      return this;
    }

    public Builder blocks(List<Block> value) {
      this.blocks = List.copyOf(value);
      return this;
    }

    public Builder authors(List<Author> value) {
      this.authors = List.copyOf(value);
      return this;
    }

    public Builder tags(List<String> value) {
      this.tags = List.copyOf(value);
      return this;
    }

    public Builder keyEvent(boolean value) {
      this.keyEvent = value;
      return this;
    }

    public Builder pinned(boolean value) {
      this.pinned = value;
      return this;
    }

    public Builder published(Published value) {
      this.published = value;
      return this;
    }

    public Builder correction(@Nullable Correction value) {
      this.correction = value;
      return this;
    }

    public Builder sourceId(@Nullable String value) {
      this.sourceId = value;
      return this;
    }

    public Builder withdrawal(@Nullable Withdrawal value) {
      this.withdrawal = value;
      return this;
    }

    public ImportedEntry build() {
      return new ImportedEntry(
          headline,
          blocks,
          authors,
          tags,
          keyEvent,
          pinned,
          published,
          correction,
          sourceId,
          withdrawal);
    }
  }
}
