package org.liveblogarchive.search.indexing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what could not be indexed, for an operator to look at.
 *
 * <p>All methods throw {@link IndexMissing} when what holds dead letters is gone, and {@link
 * IndexUnavailable} when they cannot be read or kept now.
 */
public interface DeadLetters {

  /** Keeps a dead letter. */
  void add(DeadLetter letter);

  /**
   * The latest dead letters.
   *
   * @param limit most to answer
   * @param after the last letter of the page before, or null for the first page
   */
  Page latest(int limit, @Nullable Place after);

  /** A dead letter by its id. */
  Optional<DeadLetter> find(UUID id);

  /**
   * Removes a dead letter.
   *
   * @return whether there was one
   */
  boolean remove(UUID id);

  /** How many there are. */
  long count();

  /**
   * Some of the dead letters.
   *
   * @param total how many there are
   * @param items the latest of them, newest first
   */
  record Page(long total, List<DeadLetter> items) {}

  /**
   * A place in the list of dead letters.
   *
   * @param recordedAt in milliseconds since 1970
   * @param id of the letter there
   */
  record Place(long recordedAt, UUID id) {

    /** The place of a letter. */
    public static Place of(DeadLetter letter) {
      return new Place(letter.recordedAt().toEpochMilli(), letter.id());
    }
  }
}
