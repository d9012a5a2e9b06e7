package org.liveblogarchive.search.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.ArticleClient;
import org.liveblogarchive.search.articles.ChangePage;
import org.liveblogarchive.search.articles.CursorRejected;
import org.liveblogarchive.search.articles.ManifestPage;
import org.liveblogarchive.search.articles.SnapshotPage;
import org.liveblogarchive.search.support.Changes;
import tools.jackson.databind.JsonNode;

/** An article service of few pages, which knows no cursors but theirs. */
class ScriptedArticles implements ArticleClient {

  private final Map<@Nullable String, SnapshotPage> snapshot = new HashMap<>();
  private final Map<String, ChangePage> changes = new HashMap<>();
  private final List<String> requests = new ArrayList<>();

  void hasSnapshotPage(
      @Nullable String cursor, long revision, String changesCursor, @Nullable String next) {
    snapshot.put(cursor, new SnapshotPage(items(revision), changesCursor, next));
  }

  void hasChanges(String after, long revision, String cursor) {
    changes.put(after, new ChangePage(items(revision), cursor));
  }

  void forgets(String cursor) {
    snapshot.remove(cursor);
    changes.remove(cursor);
  }

  /** What was asked for since this was asked last. */
  List<String> requests() {
    List<String> latest = List.copyOf(requests);
    requests.clear();
    return latest;
  }

  @Override
  public ChangePage changes(String after, int limit, long wait) {
    requests.add("changes after " + after);
    return known(changes.get(after));
  }

  @Override
  public SnapshotPage snapshot(@Nullable String cursor, int limit, @Nullable UUID liveBlog) {
    requests.add("snapshot at " + cursor);
    return known(snapshot.get(cursor));
  }

  @Override
  public ManifestPage manifest(@Nullable String cursor, int limit, @Nullable UUID liveBlog) {
    throw new UnsupportedOperationException();
  }

  private static <T> T known(@Nullable T page) {
    if (page == null) {
      throw CursorRejected.withStatus(410);
    }
    return page;
  }

  private static List<JsonNode> items(long revision) {
    return List.of(Changes.liveBlog(UUID.randomUUID(), revision));
  }
}
