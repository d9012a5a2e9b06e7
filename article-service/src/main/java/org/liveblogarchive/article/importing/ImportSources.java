package org.liveblogarchive.article.importing;

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
}
