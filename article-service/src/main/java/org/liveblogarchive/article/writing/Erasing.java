package org.liveblogarchive.article.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Edit;
import org.liveblogarchive.article.liveblog.Entries;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.Erasure;
import org.liveblogarchive.article.liveblog.Ledger;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogNotFound;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.Withdrawal;
import org.liveblogarchive.article.liveblog.WordsErased;
import org.liveblogarchive.article.liveblog.WorkingCopy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases content for legal reasons: its words go from the current state and from every revision.
 * The revisions remain with the hashes of what they held, and a new one says which were erased and
 * why, so that the chain still verifies and nothing can disappear without a trace.
 */
@Service
public class Erasing {

  private final Ledger ledger;
  private final Entries entries;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  Erasing(
      Ledger ledger,
      Entries entries,
      JdbcClient database,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.ledger = ledger;
    this.entries = entries;
    this.database = database;
    this.transaction = transaction;
    this.events = events;
  }

  /**
   * Erases an entry.
   *
   * @param reason what the public is told
   */
  public Entry eraseEntry(
      UUID liveBlogId, UUID entryId, String reason, Guard<Entry> guard, String actor) {
    return Objects.requireNonNull(
        transaction.execute(
            _ -> {
              WorkingCopy copy = open(liveBlogId, entries.find(liveBlogId, List.of(entryId)));
              Entry before = copy.entry(entryId);
              guard.check(before);
              List<Held> held = held(liveBlogId, entryId);
              if (!held.isEmpty()) {
                copy.record(
                    List.of(erasure(copy.liveBlog(), before, held, reason, copy.now())), actor);
                ledger.store(copy);
                events.publishEvent(new WordsErased(liveBlogId, states(liveBlogId, entryId)));
                erase(liveBlogId, entryId, copy.liveBlog().revision());
              }
              return copy.entry(entryId);
            }));
  }

  /**
   * Erases a live blog with all of its entries. Its slug goes too: that is made of its headline.
   *
   * @param reason what the public is told
   */
  public LiveBlog eraseLiveBlog(
      UUID liveBlogId, String reason, Guard<LiveBlog> guard, String actor) {
    return Objects.requireNonNull(
        transaction.execute(
            _ -> {
              WorkingCopy copy = open(liveBlogId, List.of());
              guard.check(copy.liveBlog());
              List<Edit> edits = new ArrayList<>();
              for (Entry entry : entries.all(liveBlogId)) {
                List<Held> held = held(liveBlogId, entry.id());
                if (!held.isEmpty()) {
                  edits.add(erasure(copy.liveBlog(), entry, held, reason, copy.now()));
                }
              }
              edits.add(erasure(copy.liveBlog(), held(liveBlogId, null), reason, copy.now()));
              copy.record(edits, actor);
              ledger.store(copy);
              events.publishEvent(new WordsErased(liveBlogId, List.of()));
              long last = copy.liveBlog().revision();
              eraseAll(liveBlogId, last - edits.size());
              return copy.liveBlog();
            }));
  }

  private WorkingCopy open(UUID liveBlogId, List<Entry> known) {
    return ledger.open(
        ledger.lock(liveBlogId).orElseThrow(() -> LiveBlogNotFound.with(liveBlogId.toString())),
        known);
  }

  private static Edit erasure(
      LiveBlog liveBlog, Entry entry, List<Held> held, String reason, Instant now) {
    EntryState before = entry.state();
    EntryState after =
        EntryState.empty(EntryWriting.withdrawn(liveBlog, entry), before.position())
            .change()
            .published(before.published())
            .withdrawal(new Withdrawal(reason, now))
            .erasure(erasureOf(held))
            .state();
    return new Edit.OfEntry(entry.id(), RevisionKind.ERASED, before, after, reason, now);
  }

  private static Edit erasure(LiveBlog liveBlog, List<Held> held, String reason, Instant now) {
    LiveBlogState after =
        LiveBlogState.empty(
                "erased-" + liveBlog.id(), LiveBlogWriting.withdrawn(liveBlog.state()), "")
            .change()
            .published(liveBlog.state().published())
            .coverage(liveBlog.state().coverage())
            .withdrawal(new Withdrawal(reason, now))
            .erasure(erasureOf(held))
            .state();
    return new Edit.OfLiveBlog(RevisionKind.ERASED, after, reason, now);
  }

  private static Erasure erasureOf(List<Held> held) {
    return new Erasure(
        held.stream().map(Held::number).toList(), held.isEmpty() ? "" : held.getLast().stateHash());
  }

  /** Returns the revisions that still hold something, in their order. */
  private List<Held> held(UUID liveBlogId, @Nullable UUID entryId) {
    return database
        .sql(
            """
            select number, state_hash from revision
            where live_blog_id = :liveBlogId and entry_id is not distinct from :entryId::uuid
                and state is not null and kind <> 'erased'
            order by number
            """)
        .param("liveBlogId", liveBlogId)
        .param("entryId", entryId)
        .query((row, _) -> held(row))
        .list();
  }

  private List<EntryState> states(UUID liveBlogId, UUID entryId) {
    return database
        .sql(
            """
            select state from revision
            where live_blog_id = :liveBlogId and entry_id = :entryId
                and state is not null and kind <> 'erased'
            """)
        .param("liveBlogId", liveBlogId)
        .param("entryId", entryId)
        .query((row, _) -> CanonicalJson.read(row.getString("state"), EntryState.class))
        .list();
  }

  private static Held held(ResultSet row) throws SQLException {
    return new Held(row.getLong("number"), Hash.ofStored(row.getBytes("state_hash")).hex());
  }

  private void erase(UUID liveBlogId, UUID entryId, long erasedBy) {
    database
        .sql(
            """
            update revision set state = null, erased_by = :erasedBy
            where live_blog_id = :liveBlogId and entry_id = :entryId
                and state is not null and kind <> 'erased'
            """)
        .param("liveBlogId", liveBlogId)
        .param("entryId", entryId)
        .param("erasedBy", erasedBy)
        .update();
  }

  /** Erases what lies before the erasing revisions, each of them that of its own subject. */
  private void eraseAll(UUID liveBlogId, long upTo) {
    database
        .sql(
            """
            update revision set state = null, erased_by = erasing.number
            from revision as erasing
            where revision.live_blog_id = :liveBlogId and revision.number <= :upTo
                and revision.state is not null and revision.kind <> 'erased'
                and erasing.live_blog_id = :liveBlogId and erasing.number > :upTo
                and erasing.entry_id is not distinct from revision.entry_id
            """)
        .param("liveBlogId", liveBlogId)
        .param("upTo", upTo)
        .update();
  }

  private record Held(long number, String stateHash) {}
}
