package org.liveblogarchive.article.importing.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.bundle.Manifest;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.history.Place;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.history.SealedRevision;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.RestoredRevision;
import org.liveblogarchive.article.liveblog.Slugs;
import org.liveblogarchive.article.web.TimeBound;
import tools.jackson.core.JacksonException;

/** Recomputes the history in a bundle by the rules by which one in the database is verified. */
class HistoryCheck {

  private final Manifest manifest;
  private byte[] hashes = new byte[32 * 64];
  private long number;
  private Hash hash = Hash.ZERO;
  private @Nullable LiveBlogState own;
  private long ownRevision;
  private final Map<Long, Set<@Nullable UUID>> erasures = new HashMap<>();
  private final Set<UUID> unshown = new HashSet<>();

  HistoryCheck(Manifest manifest) {
    this.manifest = manifest;
  }

  /**
   * Takes the next revision.
   *
   * @throws BundleProblem where it is not as it was recorded
   */
  void take(RestoredRevision revision) {
    SealedRevision facts = revision.revision();
    number = facts.number();
    if (!"draft".equals(revision.withheld())) {
      checkFacts(facts);
      checkState(revision);
      if (!facts.isSealedAfter(hash)) {
        throw BundleProblem.at(number, "does not follow from the one before it: it was altered");
      }
      note(revision);
    }
    hash = facts.hash();
    int at = Math.toIntExact((number - 1) * 32);
    if (at == hashes.length) {
      hashes = Arrays.copyOf(hashes, at * 2);
    }
    System.arraycopy(hash.bytes(), 0, hashes, at, 32);
  }

  private void checkFacts(SealedRevision facts) {
    boolean sound =
        isKept(facts.recordedAt())
            && isKept(facts.effectiveAt())
            && facts.actor().indexOf('\0') < 0
            && (facts.reason() == null || facts.reason().indexOf('\0') < 0)
            && !facts.kind().equals(RevisionKind.WITHHELD.toString());
    if (!sound) {
      throw BundleProblem.at(number, "holds what no archive records");
    }
  }

  /** The database keeps microseconds. */
  private static boolean isKept(Instant time) {
    return TimeBound.isStorable(time) && time.truncatedTo(ChronoUnit.MICROS).equals(time);
  }

  private void checkState(RestoredRevision revision) {
    String state = revision.state();
    Long erasedBy = revision.erasedBy();
    boolean isSaid = erasedBy != null || revision.withheld() != null;
    if ((state == null) != isSaid || (erasedBy != null && revision.withheld() != null)) {
      throw BundleProblem.at(number, "has no state and does not say why, or has one and does");
    }
    if (erasedBy != null) {
      if (erasedBy <= number || erasedBy > manifest.head().revision()) {
        throw BundleProblem.at(number, "is said to be erased by one that does not follow it");
      }
      erasures.computeIfAbsent(erasedBy, _ -> new HashSet<>()).add(revision.revision().entryId());
    }
    if (state != null && !Hash.of(state.getBytes(UTF_8)).equals(revision.revision().stateHash())) {
      throw BundleProblem.at(number, "has a state that was altered");
    }
    checkErasing(revision.revision());
    checkPlace(revision);
  }

  private void checkErasing(SealedRevision facts) {
    Set<@Nullable UUID> erased = erasures.remove(number);
    if (erased == null) {
      return;
    }
    boolean rightly =
        facts.kind().equals(RevisionKind.ERASED.toString())
            && (facts.entryId() == null
                || erased.stream().allMatch(id -> Objects.equals(id, facts.entryId())));
    if (!rightly) {
      throw BundleProblem.at(number, "is said to have erased what it did not");
    }
  }

  private void checkPlace(RestoredRevision revision) {
    try {
      if (revision.revision().entryId() == null) {
        checkLiveBlog(revision);
      } else {
        checkEntry(revision);
      }
    } catch (JacksonException malformed) {
      throw BundleProblem.at(number, "has a state that is none");
    }
  }

  private void checkLiveBlog(RestoredRevision revision) {
    if (revision.state() == null) {
      return;
    }
    LiveBlogState state = CanonicalJson.read(revision.state(), LiveBlogState.class);
    if (!revision.place().equals(new Place(state.status().toString(), null, null))) {
      throw BundleProblem.at(number, "says otherwise than its state where it is shown");
    }
    own = state;
    ownRevision = number;
  }

  private void checkEntry(RestoredRevision revision) {
    if (revision.state() != null) {
      EntryState state = CanonicalJson.read(revision.state(), EntryState.class);
      if (!revision
          .place()
          .equals(new Place(state.status().toString(), state.position(), state.keyEvent()))) {
        throw BundleProblem.at(number, "says otherwise than its state where it is shown");
      }
    }
    if (revision.shown() != null) {
      EntryState shown = CanonicalJson.read(revision.shown(), EntryState.class);
      if (shown.position() <= 0 || !shown.status().toString().equals(revision.place().status())) {
        throw BundleProblem.at(number, "says otherwise than what is shown of it");
      }
    }
  }

  private void note(RestoredRevision revision) {
    UUID entryId = revision.revision().entryId();
    if (entryId == null) {
      return;
    }
    if (revision.shown() == null) {
      unshown.add(entryId);
    } else {
      unshown.remove(entryId);
    }
  }

  /**
   * Returns the live blog as the history leaves it.
   *
   * @throws BundleProblem where it ends otherwise than the manifest says
   */
  LiveBlog end() {
    if (number != manifest.head().revision() || !hash.hex().equals(manifest.head().hash())) {
      throw BundleProblem.because(
          "Its history does not end with the head that its manifest names.");
    }
    if (own == null || !own.status().isPublic() || !isShowable(own)) {
      throw BundleProblem.because("Its history does not end with a live blog that is public.");
    }
    if (!erasures.isEmpty() || !unshown.isEmpty()) {
      throw BundleProblem.because("Its history does not tell what is to be shown of each entry.");
    }
    if (!isKept(manifest.updatedAt())) {
      throw BundleProblem.because("Its manifest names no time at which it was updated.");
    }
    return new LiveBlog(
        manifest.liveBlog().id(), number, ownRevision, manifest.updatedAt(), 0, 0, own);
  }

  private static boolean isShowable(LiveBlogState state) {
    try {
      return state.slug() != null && Slugs.isWellFormed(state.slug()) && state.zone() != null;
    } catch (java.time.DateTimeException unknownZone) {
      return false;
    }
  }

  /** Returns the hash of a revision that was taken. */
  Hash hashOf(long revision) {
    int at = Math.toIntExact((revision - 1) * 32);
    return Hash.ofStored(Arrays.copyOfRange(hashes, at, at + 32));
  }
}
