package org.liveblogarchive.cli.verifying;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks along a history as it is told. Each revision is checked against the stated hash before it,
 * so that a flaw is reported where it is and not at everything behind it.
 */
final class Chain {

  private final Findings findings;
  private final @Nullable Hash noted;
  private final List<Gap> gaps = new ArrayList<>();

  private final TakenStates taken = new TakenStates();
  private long count;
  private long states;
  private long unseen;
  private long number;
  private Hash hash = Hash.ZERO;
  private boolean notedFound;

  /**
   * Begins before the first revision; {@code noted} is a hash that somebody saw earlier, or null.
   */
  Chain(Findings findings, @Nullable Hash noted) {
    this.findings = findings;
    this.noted = noted;
  }

  /** Takes the next revision. */
  void next(SealedRevision revision) {
    boolean follows = revision.number() == number + 1;
    if (revision.number() > number + 1) {
      gaps.add(new Gap(number + 1, revision.number() - 1));
    }
    checkState(revision);
    if (revision.facts() == null) {
      unseen++;
    }
    notedFound |= noted != null && revision.hash().equals(noted);
    count++;
    if (revision.number() <= number) {
      outOfOrder(revision);
      return;
    }
    if (follows) {
      checkHash(revision);
    }
    number = revision.number();
    hash = revision.hash();
  }

  /** Ends behind the last revision. */
  void end() {
    for (Gap gap : gaps) {
      gap.report(findings);
    }
    taken.report(findings);
    if (noted != null && !notedFound) {
      findings.add(
          "history", "No revision has the hash that was noted: this is not the history of then.");
    }
  }

  /** Compares the last revision with what is said to be the end of the history. */
  void endsWith(String where, long headNumber, Hash headHash) {
    if (number != headNumber) {
      findings.add(
          where,
          "It says that the last revision is %d, but the history ends with %d."
              .formatted(headNumber, number));
    } else if (!hash.equals(headHash)) {
      findings.add(where, "The hash that it names is not that of the last revision.");
    }
  }

  private void checkHash(SealedRevision revision) {
    Hash previous = revision.previousHash();
    if (previous != null && !previous.equals(hash)) {
      findings.atRevision(
          revision.number(),
          "The hash that it says it follows is not that of the revision before.");
    }
    // Of what is kept from this reader there are the hashes only.
    if (revision.facts() != null && !revision.follows(hash)) {
      findings.atRevision(
          revision.number(),
          "Its hash does not follow from the revision before it, its state's hash and its facts:"
              + " one of them was altered.");
    }
  }

  private void checkState(SealedRevision revision) {
    taken.note(revision);
    if (revision.state() != null && revision.withheld() != null) {
      states++;
      if (!revision.hasItsState()) {
        findings.atRevision(revision.number(), "Its state is not the one whose hash was recorded.");
      }
    }
  }

  private void outOfOrder(SealedRevision revision) {
    boolean expected = false;
    for (Gap gap : gaps) {
      expected |= gap.take(revision.number());
    }
    findings.atRevision(
        revision.number(),
        expected
            ? "It stands behind revision %d: the order was changed.".formatted(number)
            : "It is there once more, behind revision %d.".formatted(number));
  }

  long count() {
    return count;
  }

  /** Returns how many states were recomputed. */
  long states() {
    return states;
  }

  /** Returns of how many revisions only the hashes were told. */
  long unseen() {
    return unseen;
  }

  long number() {
    return number;
  }

  Hash hash() {
    return hash;
  }

  /** Revisions that were passed over. */
  private static final class Gap {

    private final long from;
    private final long to;
    private long came;

    Gap(long from, long to) {
      this.from = from;
      this.to = to;
    }

    boolean take(long number) {
      boolean mine = number >= from && number <= to;
      came += mine ? 1 : 0;
      return mine;
    }

    void report(Findings findings) {
      if (came == 0) {
        findings.atRevision(
            from,
            from == to
                ? "Revision %d is missing.".formatted(from)
                : "Revisions %d to %d are missing.".formatted(from, to));
      } else if (came <= to - from) {
        findings.atRevision(
            from, "Not all of the revisions %d to %d are there.".formatted(from, to));
      }
    }
  }
}
