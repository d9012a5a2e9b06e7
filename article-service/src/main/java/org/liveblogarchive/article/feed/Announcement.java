package org.liveblogarchive.article.feed;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a notification says: {@code id=revision} of the live blogs that changed, or nothing where
 * they are too many.
 */
class Announcement {

  /** PostgreSQL takes notifications of fewer than 8,000 bytes; one of these has at most 56. */
  private static final int MOST = 140;

  private Announcement() {}

  static String of(Map<UUID, Long> revisions) {
    return revisions.size() > MOST
        ? ""
        : revisions.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(","));
  }

  /** Returns the revisions, or none where any live blog may have changed. */
  static Map<UUID, Long> read(String payload) {
    return payload.isEmpty()
        ? Map.of()
        : Arrays.stream(payload.split(",", -1))
            .map(part -> part.split("=", 2))
            .collect(
                Collectors.toMap(part -> UUID.fromString(part[0]), part -> Long.valueOf(part[1])));
  }
}
