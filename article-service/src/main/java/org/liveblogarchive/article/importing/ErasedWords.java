package org.liveblogarchive.article.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.EntryState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers what was erased, as hashes that tell nothing, so that importing a document again does
 * not bring it back: by the source's id of the entry, by all of its words, and by each paragraph
 * that is long enough to be nobody else's.
 */
@Repository
class ErasedWords {

  private static final int OF_ONE_AUTHOR = 40;

  private final JdbcClient database;

  ErasedWords(JdbcClient database) {
    this.database = database;
  }

  /** Remembers states of entries that are being erased. */
  void add(UUID liveBlogId, Collection<EntryState> states) {
    byte[][] fingerprints =
        states.stream()
            .flatMap(
                state ->
                    fingerprints(liveBlogId, state.sourceId(), state.headline(), state.blocks()))
            .distinct()
            .map(Hash::bytes)
            .toArray(byte[][]::new);
    database
        .sql(
            """
            insert into erased_words (live_blog_id, fingerprint)
            select :liveBlogId, unnest(:fingerprints) on conflict do nothing
            """)
        .param("liveBlogId", liveBlogId)
        .param("fingerprints", fingerprints)
        .update();
  }

  /** Returns what was erased of a live blog. */
  Known of(UUID liveBlogId) {
    return new Known(
        liveBlogId,
        database
            .sql("select fingerprint from erased_words where live_blog_id = :liveBlogId")
            .param("liveBlogId", liveBlogId)
            .query((row, _) -> Hash.ofStored(row.getBytes("fingerprint")))
            .set());
  }

  private static Stream<Hash> fingerprints(
      UUID liveBlogId, @Nullable String sourceId, @Nullable String headline, List<Block> blocks) {
    Stream<String> words =
        Stream.concat(
            Stream.of(folded(ImportedEntry.words(headline, blocks))),
            blocks.stream()
                .map(block -> folded(block.words()))
                .filter(text -> text.length() >= OF_ONE_AUTHOR));
    return Stream.concat(
            Stream.ofNullable(sourceId).map(id -> "id " + id),
            words.filter(text -> !text.isEmpty()).map(text -> "words " + text))
        .map(text -> Hash.of((liveBlogId + " " + text).getBytes(UTF_8)));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** What was erased of one live blog. */
  record Known(UUID liveBlogId, Set<Hash> hashes) {

    boolean isEmpty() {
      return hashes.isEmpty();
    }

    /** Tells whether an entry was erased, or holds something that was. */
    boolean holds(ImportedEntry entry) {
      return !isEmpty()
          && ErasedWords.fingerprints(
                  liveBlogId, entry.sourceId(), entry.headline(), entry.blocks())
              .anyMatch(hashes::contains);
    }

    /** Returns the entries that may come in, in their order. */
    List<ImportedEntry> without(List<ImportedEntry> entries) {
      return entries.stream().filter(entry -> !holds(entry)).toList();
    }
  }
}
