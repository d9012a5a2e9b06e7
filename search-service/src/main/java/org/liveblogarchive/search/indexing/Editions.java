package org.liveblogarchive.search.indexing;

import java.util.Optional;

/**
 * The physical indices of live blogs and entries, of which one edition is searched while another
 * may be made.
 *
 * <p>All methods throw {@link IndexUnavailable} when they cannot do what they say now.
 */
public interface Editions {

  /** Creates what all replicas share beside the editions where it is missing. */
  void prepareState();

  /** Creates whatever is missing for searching and indexing; leaves alone what exists. */
  void prepare();

  /**
   * Names an edition.
   *
   * @return the name, or nothing when a part of the edition, or what describes it, is missing
   */
  Optional<Generation> generation(Edition edition);

  /**
   * Names an edition; where a part is missing, everything that is missing is created first.
   *
   * @throws IndexMissing when a part is missing all the same
   */
  default Generation prepared(Edition edition) {
    return generation(edition)
        .or(
            () -> {
              prepare();
              return generation(edition);
            })
        .orElseThrow(() -> IndexMissing.because("lost as soon as it was created"));
  }

  /** Lets an outdated edition take what it can of documents made for a newer one. */
  void adapt();

  /**
   * Creates the next edition, empty and meant for being filled: it is not yet searchable or copied.
   * One that was begun before is deleted.
   */
  void createNext();

  /** Makes the next edition searchable and has it copied as the current one is. */
  void openNext();

  /** Makes all that is written to the next edition visible. */
  void refreshNext();

  /**
   * Makes the next edition the current one at a single moment. The one that was current is kept,
   * older ones are deleted.
   *
   * @param expected the next edition
   * @throws Overtaken when the next edition is another one by now
   */
  void promoteNext(Generation expected);

  /** Deletes the next edition where there is one. */
  void discardNext();
}
