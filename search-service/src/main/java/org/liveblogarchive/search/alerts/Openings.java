package org.liveblogarchive.search.alerts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.ArticleClient;
import org.liveblogarchive.search.articles.ManifestPage;
import org.springframework.stereotype.Component;

/** Knows the entries that were written before their live blog became public. */
@Component
class Openings {

  private static final int PAGE = 1000;

  private final ArticleClient articles;

  Openings(ArticleClient articles) {
    this.articles = articles;
  }

  /** Adds the entries that became public with their live blogs. */
  Changes complete(Changes changes) {
    Map<UUID, Changes.Told> entries = new LinkedHashMap<>();
    changes.opened().forEach((liveBlog, at) -> collect(liveBlog, at, entries));
    return entries.isEmpty() ? changes : changes.with(entries);
  }

  private void collect(UUID liveBlog, Instant at, Map<UUID, Changes.Told> entries) {
    @Nullable String cursor = null;
    do {
      ManifestPage page = articles.manifest(cursor, PAGE, liveBlog);
      for (ManifestPage.Line line : page.items()) {
        if (!line.isLiveBlog()) {
          entries.put(line.id(), new Changes.Told(line.revision(), at));
        }
      }
      cursor = page.nextCursor();
    } while (cursor != null);
  }
}
