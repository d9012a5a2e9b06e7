package org.liveblogarchive.search.indexing.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.indexing.Rebuild;

/**
 * A rebuild as it is answered.
 *
 * @param state what is being done
 * @param reason why it was begun
 * @param startedAt when it was asked for
 * @param finishedAt when it ended, or null while it goes on
 * @param expected how many live blogs and entries there were when copying began
 * @param copied how many of them were copied
 * @param compared how many were compared with the article service since
 * @param share how much is done, from 0 to 1
 * @param failure why it failed, or null
 */
record RebuildAnswer(
    Rebuild.State state,
    Rebuild.Reason reason,
    Instant startedAt,
    @Nullable Instant finishedAt,
    long expected,
    long copied,
    long compared,
    double share,
    @Nullable String failure) {

  static RebuildAnswer of(Rebuild rebuild) {
    return new RebuildAnswer(
        rebuild.state(),
        rebuild.reason(),
        rebuild.startedAt(),
        rebuild.finishedAt(),
        rebuild.expected(),
        rebuild.copied(),
        rebuild.compared(),
        Math.round(rebuild.share() * 1000) / 1000.0,
        rebuild.failure());
  }
}
