package org.liveblogarchive.article.feed;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in the change feed. Readers treat it as opaque.
 *
 * @param epoch which numbering of transactions {@code xid} belongs to
 * @param xid the transaction that wrote the last change read
 * @param id tells apart the changes of one transaction
 */
record FeedCursor(UUID epoch, long xid, long id) {

  /** Returns the place before the very first change. */
  static FeedCursor beginning(UUID epoch) {
    return new FeedCursor(epoch, 0, 0);
  }

  /** Returns the place behind everything older than a transaction, and before that itself. */
  static FeedCursor before(UUID epoch, long xid) {
    return new FeedCursor(epoch, xid - 1, Long.MAX_VALUE);
  }

  /** Reads what {@link #toString} wrote, or nothing where the text is something else. */
  static Optional<FeedCursor> parse(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      UUID epoch = new UUID(bytes.getLong(), bytes.getLong());
      FeedCursor cursor = new FeedCursor(epoch, bytes.getLong(), bytes.getLong());
      return bytes.hasRemaining() || cursor.xid < 0 || cursor.id < 0
          ? Optional.empty()
          : Optional.of(cursor);
    } catch (IllegalArgumentException | BufferUnderflowException malformed) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    ByteBuffer bytes =
        ByteBuffer.allocate(4 * Long.BYTES)
            .putLong(epoch.getMostSignificantBits())
            .putLong(epoch.getLeastSignificantBits())
            .putLong(xid)
            .putLong(id);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}
