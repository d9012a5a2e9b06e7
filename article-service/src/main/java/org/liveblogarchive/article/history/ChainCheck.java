package org.liveblogarchive.article.history;

/**
 * Walks along a history from its first revision to its last. Each revision is checked against the
 * stored hash before it, so that a flaw is reported where it is and not at everything behind it.
 */
class ChainCheck {

  private final Flaws flaws;
  private long count;
  private long withheld;
  private long number;
  private Hash hash = Hash.ZERO;

  ChainCheck(Flaws flaws) {
    this.flaws = flaws;
  }

  /** Takes the next revision by number. */
  void next(StoredRevision revision) {
    boolean follows = revision.number() == number + 1;
    if (!follows) {
      missing(number + 1, revision.number() - 1);
    }
    checkState(revision);
    // What a missing revision's hash was, nobody knows.
    if (follows
        && !revision.isSealedOnly()
        && !revision.facts().sealedAfter(hash, revision.stateHash()).equals(revision.hash())) {
      flaws.add(
          revision.number(),
          "Its hash does not follow from the revision before it, its state's hash and its facts:"
              + " one of them was altered.");
    }
    count++;
    withheld += revision.isSealedOnly() ? 1 : 0;
    number = revision.number();
    hash = revision.hash();
  }

  /** Compares the last revision with the head that the live blog keeps. */
  void end(long headNumber, Hash headHash) {
    if (number < headNumber) {
      missing(number + 1, headNumber);
    } else if (number > headNumber) {
      flaws.add(
          number,
          "The live blog's last revision is %d; what follows was added behind it."
              .formatted(headNumber));
    } else if (!hash.equals(headHash)) {
      flaws.add(number, "Its hash is not the one that the live blog keeps of its last revision.");
    }
  }

  /** Returns how many revisions there were. */
  long count() {
    return count;
  }

  /** Returns of how many only the hashes are known. */
  long withheld() {
    return withheld;
  }

  private void checkState(StoredRevision revision) {
    Hash actual = revision.actualStateHash();
    if (actual == null) {
      if (!revision.erasedRightly() && revision.withheld() == null) {
        flaws.add(
            revision.number(), "Its state is gone, and no erasure was recorded that took it.");
      }
    } else if (!actual.equals(revision.stateHash())) {
      flaws.add(revision.number(), "Its state is not the one whose hash was recorded.");
    } else if (!revision.columnsAgree()) {
      flaws.add(revision.number(), "Its columns status, position or key_event belie its state.");
    }
  }

  private void missing(long from, long to) {
    flaws.add(
        from,
        from == to
            ? "Revision %d is missing.".formatted(from)
            : "Revisions %d to %d are missing.".formatted(from, to));
  }
}
