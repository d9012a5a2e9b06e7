package org.liveblogarchive.article.liveblog.history;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.Hash;

/**
 * A revision with its state and what decides who may see that.
 *
 * @param previousHash the hash before it, or null where there is none or it is missing
 * @param state canonical JSON, or null where it was erased
 * @param isPublic whether the public may know of this revision
 * @param statusNow the status of its entry now, or null where the live blog itself changed
 * @param withheld why the bundle that it was restored from did not tell the state, or null
 */
record FoundRevision(
    RevisionFacts facts,
    @Nullable Hash previousHash,
    @Nullable String state,
    boolean isPublic,
    @Nullable String statusNow,
    @Nullable String withheld) {

  /** Returns why {@code audience} is not shown the state, if it is not. */
  Optional<Withheld> withheldFrom(Audience audience) {
    if (state == null) {
      return Optional.of(missing());
    }
    if ("withdrawn".equals(statusNow)) {
      return Optional.of(Withheld.WITHDRAWN);
    }
    boolean publicNow = facts.entryId() == null || "published".equals(statusNow);
    return audience == Audience.PUBLIC && !(isPublic && publicNow)
        ? Optional.of(Withheld.DRAFT)
        : Optional.empty();
  }

  private Withheld missing() {
    if (withheld == null) {
      return Withheld.ERASED;
    }
    return withheld.equals("draft") ? Withheld.DRAFT : Withheld.WITHDRAWN;
  }
}
