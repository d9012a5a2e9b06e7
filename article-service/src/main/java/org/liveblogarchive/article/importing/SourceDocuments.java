package org.liveblogarchive.article.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.database.Instants;
import org.liveblogarchive.article.database.NewId;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.liveblog.WordsErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The documents that imports were made of, byte for byte. Once something of a live blog was erased,
 * none is kept of it: nobody could tell where in there the erased words lie.
 */
@Repository
public class SourceDocuments {

  private static final String SELECT =
      """
      select sha256, media_type, format, url, retrieved_at, size, content is null as gone
      from source_document where live_blog_id = :liveBlogId
      """;

  private final JdbcClient database;
  private final ErasedWords erased;

  SourceDocuments(JdbcClient database, ErasedWords erased) {
    this.database = database;
    this.erased = erased;
  }

  /** Keeps a document, once; within the transaction that restores its live blog. */
  void keep(UUID liveBlogId, SourceDocument document, String format, Instant retrievedAt) {
    keep(liveBlogId, document, format, retrievedAt, erased.of(liveBlogId));
  }

  /** Keeps a document, once; within the transaction that imports it. */
  void keep(
      UUID liveBlogId,
      SourceDocument document,
      String format,
      Instant retrievedAt,
      ErasedWords.Known erasedWords) {
    SourceText source = document.source();
    database
        .sql(
            """
            insert into source_document
              (id, live_blog_id, sha256, media_type, format, url, retrieved_at, size, content)
            values (:id, :liveBlogId, decode(:sha256, 'hex'), :mediaType, :format, :url,
              :retrievedAt, :size, :content)
            on conflict (live_blog_id, sha256) do nothing
            """)
        .param("id", NewId.next())
        .param("liveBlogId", liveBlogId)
        .param("sha256", source.sha256())
        .param("mediaType", source.mediaType().toString())
        .param("format", format)
        .param("url", document.url() == null ? null : document.url().toString())
        .param("retrievedAt", retrievedAt.atOffset(ZoneOffset.UTC))
        .param("size", source.bytes().length)
        .param("content", erasedWords.isEmpty() ? compressed(source.bytes()) : null)
        .update();
  }

  /** Returns what is known of all documents that a live blog was imported from, newest first. */
  public List<KeptDocument> of(UUID liveBlogId) {
    return database
        .sql(SELECT + " order by retrieved_at desc, id desc")
        .param("liveBlogId", liveBlogId)
        .query((row, _) -> read(row))
        .list();
  }

  /** Returns the bytes of a document, or nothing where they were erased. */
  public Optional<byte[]> content(UUID liveBlogId, Hash sha256) {
    return database
        .sql(
            """
            select content from source_document
            where live_blog_id = :liveBlogId and sha256 = :sha256 and content is not null
            """)
        .param("liveBlogId", liveBlogId)
        .param("sha256", sha256.bytes())
        .query((row, _) -> expanded(row.getBytes("content")))
        .optional();
  }

  @EventListener
  void erase(WordsErased words) {
    erased.add(words.liveBlogId(), words.states());
    database
        .sql("update source_document set content = null, url = null where live_blog_id = :id")
        .param("id", words.liveBlogId())
        .update();
  }

  private static KeptDocument read(ResultSet row) throws SQLException {
    return new KeptDocument(
        Hash.ofStored(row.getBytes("sha256")),
        row.getString("media_type"),
        row.getString("format"),
        row.getString("url"),
        Instants.read(row, "retrieved_at"),
        row.getLong("size"),
        row.getBoolean("gone"));
  }

  private static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return compressed.toByteArray();
  }

  private static byte[] expanded(byte[] compressed) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return gzip.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /**
   * What is known of a document.
   *
   * @param sha256 of its bytes
   * @param mediaType what it was sent as
   * @param format the importer that read it
   * @param url where it was published, as its sender said
   * @param size in bytes
   * @param erased whether its bytes are gone
   */
  public record KeptDocument(
      Hash sha256,
      String mediaType,
      String format,
      @Nullable String url,
      Instant retrievedAt,
      long size,
      boolean erased) {}
}
