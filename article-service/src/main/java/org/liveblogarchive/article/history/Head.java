package org.liveblogarchive.article.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The end of a live blog's history: the number and hash of its last revision.
 *
 * @param number 0 for a live blog that has no history yet
 * @param hash 32 bytes, zeros for a live blog that has no history yet
 */
public record Head(UUID liveBlogId, long number, Hash hash) {

  /** Returns the head of a history in which nothing happened so far. */
  public static Head ofNew(UUID liveBlogId) {
    return new Head(liveBlogId, 0, Hash.ZERO);
  }

  /** Returns the head after {@code revision}. */
  public static Head after(Revision revision) {
    return new Head(revision.liveBlogId(), revision.number(), revision.seal().hash());
  }

  /** Returns the revisions that record {@code changes} next, numbered and sealed. */
  public List<Revision> extend(List<Change> changes, String actor, Instant recordedAt) {
    List<Revision> revisions = new ArrayList<>(changes.size());
    Head head = this;
    for (Change change : changes) {
      long next = head.number + 1;
      Seal seal = Seal.of(head.hash, liveBlogId, next, change, actor, recordedAt);
      Revision revision = new Revision(liveBlogId, next, change, actor, recordedAt, seal);
      revisions.add(revision);
      head = after(revision);
    }
    return revisions;
  }
}
