package org.liveblogarchive.article.importing.bulk;

import java.util.Optional;
import java.util.UUID;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.importing.ImportReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which lines were imported and what became of them. */
@Repository
class ImportedLines {

  private final JdbcClient database;

  ImportedLines(JdbcClient database) {
    this.database = database;
  }

  /** Finds a line that was imported just so. */
  Optional<Known> find(Hash line) {
    return database
        .sql(
            """
            select source_key, live_blog_id, slug, live_blog.revision, entries, missing,
                live_blog.revision = imported_line.revision
                  and live_blog.status in ('live', 'ended') as is_current
            from imported_line join live_blog on live_blog.id = live_blog_id
            where sha256 = :sha256
            """)
        .param("sha256", line.bytes())
        .query(
            (row, _) ->
                new Known(
                    Hash.ofStored(row.getBytes("source_key")),
                    row.getObject("live_blog_id", UUID.class),
                    row.getString("slug"),
                    row.getLong("revision"),
                    row.getInt("entries"),
                    row.getInt("missing"),
                    row.getBoolean("is_current")))
        .optional();
  }

  /** Remembers a line, within the transaction that imports it. */
  void remember(Hash line, Hash sourceKey, ImportReport report) {
    database
        .sql(
            """
            insert into imported_line
              (sha256, source_key, live_blog_id, revision, entries, missing)
            values (:sha256, :sourceKey, :liveBlogId, :revision, :entries, :missing)
            on conflict (sha256) do update set source_key = excluded.source_key,
                live_blog_id = excluded.live_blog_id, revision = excluded.revision,
                entries = excluded.entries, missing = excluded.missing
            """)
        .param("sha256", line.bytes())
        .param("sourceKey", sourceKey.bytes())
        .param("liveBlogId", report.liveBlog().id())
        .param("revision", report.liveBlog().revision())
        .param("entries", report.created() + report.changed() + report.unchanged())
        .param("missing", report.missing())
        .update();
  }

  /**
   * A line that was imported before.
   *
   * @param revision the live blog's revision now
   * @param entries how many the line tells of
   * @param missing how many entries the live blog has besides
   * @param isCurrent whether the live blog is just as the line left it
   */
  record Known(
      Hash sourceKey,
      UUID liveBlogId,
      String slug,
      long revision,
      int entries,
      int missing,
      boolean isCurrent) {}
}
