package org.liveblogarchive.article.liveblog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next state of an entry: the one before, but for what is set here. */
public final class EntryStateChange {
  private EntryStatus status;
  private long position;
  private @Nullable String headline;
  private List<Block> blocks;
  private List<Author> authors;
  private List<String> tags;
  private boolean keyEvent;
  private boolean pinned;
  private Published published;
  private @Nullable Correction correction;
  private @Nullable String sourceId;
  private @Nullable Instant publishAt;
  private @Nullable Withdrawal withdrawal;
  private @Nullable Erasure erasure;

  EntryStateChange(EntryState before) {
    this.status = before.status();
    this.position = before.position();
    this.headline = before.headline();
    this.blocks = before.blocks();
    this.authors = before.authors();
    this.tags = before.tags();
    this.keyEvent = before.keyEvent();
    this.pinned = before.pinned();
    this.published = before.published();
    this.correction = before.correction();
    this.sourceId = before.sourceId();
    this.publishAt = before.publishAt();
    this.withdrawal = before.withdrawal();
    this.erasure = before.erasure();
  }

  public EntryStateChange status(EntryStatus value) {
    this.status = value;
    return this;
  }

  public EntryStateChange position(long value) {
    this.position = value;
    return this;
  }

  public EntryStateChange headline(@Nullable String value) {
    this.headline = value;
    return this;
  }

  public EntryStateChange blocks(List<Block> value) {
    this.blocks = value;
    return this;
  }

  public EntryStateChange authors(List<Author> value) {
    this.authors = value;
    return this;
  }

  public EntryStateChange tags(List<String> value) {
    this.tags = value;
    return this;
  }

  public EntryStateChange keyEvent(boolean value) {
    this.keyEvent = value;
    return this;
  }

  public EntryStateChange pinned(boolean value) {
    this.pinned = value;
    return this;
  }

  public EntryStateChange published(Published value) {
    this.published = value;
    return this;
  }

  public EntryStateChange correction(@Nullable Correction value) {
    this.correction = value;
    return this;
  }

  public EntryStateChange sourceId(@Nullable String value) {
    this.sourceId = value;
    return this;
  }

  public EntryStateChange publishAt(@Nullable Instant value) {
    this.publishAt = value;
    return this;
  }

  public EntryStateChange withdrawal(@Nullable Withdrawal value) {
    this.withdrawal = value;
    return this;
  }

  public EntryStateChange erasure(@Nullable Erasure value) {
    this.erasure = value;
    return this;
  }

  /** Returns the state with everything that was set. */
  public EntryState state() {
    return new EntryState(
        status,
        position,
        headline,
        blocks,
        authors,
        tags,
        keyEvent,
        pinned,
        published,
        correction,
        sourceId,
        publishAt,
        withdrawal,
        erasure);
  }
}
