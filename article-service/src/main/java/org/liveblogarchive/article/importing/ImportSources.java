package org.liveblogarchive.article.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liveblogarchive.article.database.NamedLocks;
import org.liveblogarchive.article.history.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which live blog each imported source belongs to. */
@Repository
class ImportSources {

  private final JdbcClient database;
  private final NamedLocks locks;

  ImportSources(JdbcClient database, NamedLocks locks) {
    this.database = database;
    this.locks = locks;
  }

  /** Makes other imports of the same source wait until the transaction ends. */
  void lock(Hash sourceKey) {
    locks.take(sourceKey.hex());
  }

  Optional<UUID> find(Hash sourceKey) {
    return database
        .sql("select live_blog_id from import_source where source_key = :key")
        .param("key", sourceKey.bytes())
        .query(UUID.class)
        .optional();
  }

  void add(Hash sourceKey, UUID liveBlogId) {
    database
        .sql("insert into import_source (source_key, live_blog_id) values (:key, :liveBlogId)")
        .param("key", sourceKey.bytes())
        .param("liveBlogId", liveBlogId)
        .update();
  }

  /** Returns all keys of a live blog. */
  List<Hash> keysOf(UUID liveBlogId) {
    return database
        .sql("select source_key from import_source where live_blog_id = :liveBlogId")
        .param("liveBlogId", liveBlogId)
        .query((row, _) -> Hash.ofStored(row.getBytes("source_key")))
        .list();
  }

  /** Adds a key, unless it leads to a live blog already. */
  void addIfAbsent(Hash sourceKey, UUID liveBlogId) {
    database
        .sql(
            """
            insert into import_source (source_key, live_blog_id) values (:key, :liveBlogId)
            on conflict (source_key) do nothing
            """)
        .param("key", sourceKey.bytes())
        .param("liveBlogId", liveBlogId)
        .update();
  }
}
