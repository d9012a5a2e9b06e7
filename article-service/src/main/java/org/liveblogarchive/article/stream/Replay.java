package org.liveblogarchive.article.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liveblogarchive.article.history.RecordedRevision;
import org.liveblogarchive.article.hot.PublicEvent;
import org.liveblogarchive.article.liveblog.Entries;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.history.PublicHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads events again for readers who are further behind than memory reaches. */
@Component
class Replay {

  private final JdbcClient database;
  private final Entries entries;

  Replay(JdbcClient database, Entries entries) {
    this.database = database;
    this.entries = entries;
  }

  /** Returns the events of the next {@code limit} public revisions after one and up to another. */
  Part read(UUID liveBlogId, long after, long upTo, int limit) {
    List<RecordedRevision> found = publicBetween(liveBlogId, after, upTo, limit);
    Map<UUID, Entry> withdrawn = withdrawn(liveBlogId, found);
    List<PublicEvent> events =
        found.stream()
            .flatMap(revision -> PublicEvent.of(revision).stream())
            .map(event -> told(event, withdrawn))
            .toList();
    return new Part(events, found.size() < limit ? upTo : found.getLast().number());
  }

  private List<RecordedRevision> publicBetween(UUID liveBlogId, long after, long upTo, int limit) {
    return database
        .sql(
            "select revision.* from "
                + PublicHistory.REVISIONS
                + " where revision.live_blog_id = :liveBlogId and revision.number > :after"
                + " and revision.number <= :upTo and "
                + PublicHistory.IS_PUBLIC
                + " order by revision.number limit :limit")
        .param("liveBlogId", liveBlogId)
        .param("after", after)
        .param("upTo", upTo)
        .param("limit", limit)
        .query((row, _) -> RecordedRevision.read(row, "state"))
        .list();
  }

  /** What was taken down since is not told again. */
  private static PublicEvent told(PublicEvent event, Map<UUID, Entry> withdrawn) {
    UUID entryId = event.entryId();
    Entry gone = entryId == null ? null : withdrawn.get(entryId);
    return gone == null ? event : event.redacted(gone);
  }

  private Map<UUID, Entry> withdrawn(UUID liveBlogId, List<RecordedRevision> found) {
    Set<UUID> ids =
        found.stream()
            .map(RecordedRevision::entryId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<UUID, Entry> withdrawn = new HashMap<>();
    for (Entry entry : entries.find(liveBlogId, ids)) {
      if (entry.state().status() == EntryStatus.WITHDRAWN) {
        withdrawn.put(entry.id(), entry);
      }
    }
    return withdrawn;
  }

  /**
   * A part of what happened.
   *
   * @param upTo the revision that it reaches to
   */
  record Part(List<PublicEvent> events, long upTo) {}
}
