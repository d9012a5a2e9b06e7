package org.liveblogarchive.cli.verifying;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.JsonNode;

/** How a history leaves the live blog and each of its entries. */
final class LastStates {

  private final Map<String, Last> entries = new HashMap<>();
  private @Nullable Hash liveBlog;

  /** Takes the next revision. */
  void take(SealedRevision revision) {
    JsonNode state = revision.state();
    if (revision.facts() == null) {
      return;
    }
    if (!revision.entryId().isEmpty()) {
      entries.put(revision.entryId(), Last.of(revision));
    } else {
      liveBlog = state == null ? null : Shown.ofLiveBlog(state).orElse(null);
    }
  }

  /** Returns what is shown of the live blog, or null where the history does not tell. */
  @Nullable Hash liveBlog() {
    return liveBlog;
  }

  /** Takes an entry away that was asked for. */
  Optional<Last> remove(String entryId) {
    return Optional.ofNullable(entries.remove(entryId));
  }

  /** Returns an entry that is published and was never asked for, if there is one. */
  Optional<String> anyPublished() {
    return entries.entrySet().stream()
        .filter(entry -> entry.getValue().isPublished())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * The last revision of an entry.
   *
   * @param shown what it shows, or null where its state is withheld
   */
  record Last(long revision, String status, long position, @Nullable Hash shown) {

    static Last of(SealedRevision revision) {
      JsonNode state = revision.state();
      return state == null
          ? new Last(revision.number(), "", 0, null)
          : new Last(
              revision.number(),
              Json.text(state, "status"),
              Json.number(state, "position"),
              Shown.ofEntry(state).orElse(null));
    }

    boolean isPublished() {
      return status.equals("published");
    }
  }
}
