package org.liveblogarchive.article.importing;

import java.util.Optional;
import java.util.UUID;
import org.liveblogarchive.article.history.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which live blog each imported source belongs to. */
@Repository
class ImportSources {

  private final JdbcClient database;

  ImportSources(JdbcClient database) {
    this.database = database;
  }

  /** Makes other imports of the same source wait until the transaction ends. */
  void lock(Hash sourceKey) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))::text")
        .param("name", sourceKey.hex())
        .query(String.class)
        .optional();
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
