package org.liveblogarchive.article.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Edit;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.Ledger;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.LockedLiveBlog;
import org.springframework.transaction.support.TransactionTemplate;

/** A live blog that a test writes step by step; every step is one revision. */
public final class Chronicle {

  private final UUID liveBlog = UUID.randomUUID();
  private final Map<UUID, EntryState> entries = new LinkedHashMap<>();
  private final Ledger ledger;
  private final TransactionTemplate transaction;

  public Chronicle(Ledger ledger, TransactionTemplate transaction) {
    this.ledger = ledger;
    this.transaction = transaction;
  }

  public UUID id() {
    return liveBlog;
  }

  public String address() {
    return "/api/v1/liveblogs/" + liveBlog;
  }

  /** Writes the live blog's own fields. */
  public Chronicle liveBlog(RevisionKind kind, String status, String headline, String effectiveAt) {
    record(List.of(ofLiveBlog(kind, status, headline, effectiveAt)));
    return this;
  }

  /** Writes an entry; its position is the place at which it came into being. */
  public Chronicle entry(
      UUID entryId, RevisionKind kind, String status, String text, String effectiveAt) {
    record(List.of(ofEntry(entryId, kind, status, place(entryId), text, effectiveAt)));
    return this;
  }

  /** Moves an entry to another position. */
  public Chronicle move(UUID entryId, long position, String text, String effectiveAt) {
    record(
        List.of(ofEntry(entryId, RevisionKind.EDITED, "published", position, text, effectiveAt)));
    return this;
  }

  /** Writes many published entries at once, a second apart. */
  public Chronicle entries(int count, Instant firstAt) {
    List<Edit> edits = new ArrayList<>();
    for (int entry = 0; entry < count; entry++) {
      UUID id = UUID.randomUUID();
      edits.add(
          ofEntry(
              id,
              RevisionKind.CREATED,
              "published",
              place(id),
              "Entry number " + entry + " of a long afternoon.",
              firstAt.plusSeconds(entry).toString()));
    }
    record(edits);
    return this;
  }

  private long place(UUID entryId) {
    List<UUID> known = List.copyOf(entries.keySet());
    return known.contains(entryId) ? known.indexOf(entryId) + 1 : known.size() + 1;
  }

  private void record(List<Edit> edits) {
    transaction.executeWithoutResult(
        _ ->
            ledger.record(
                ledger.lock(liveBlog).orElseGet(() -> LockedLiveBlog.ofNew(liveBlog)),
                edits,
                "editor"));
  }

  private Edit ofLiveBlog(RevisionKind kind, String status, String headline, String effectiveAt) {
    LiveBlogState state =
        CanonicalJson.read(
            """
            {"slug": "%s", "status": "%s", "headline": "%s", "introduction": [], "topics": [],
             "authors": [], "timePrecision": "none", "coverage": {}}
            """
                .formatted(liveBlog, status, headline),
            LiveBlogState.class);
    return new Edit.OfLiveBlog(kind, state, null, Instant.parse(effectiveAt));
  }

  private Edit ofEntry(
      UUID entryId,
      RevisionKind kind,
      String status,
      long position,
      String text,
      String effectiveAt) {
    EntryState state =
        CanonicalJson.read(
            """
            {"status": "%s", "position": %d, "blocks": [{"type": "paragraph", "text": "%s"}],
             "authors": [], "tags": [], "keyEvent": false, "pinned": false, "timePrecision": "none"}
            """
                .formatted(status, position, text),
            EntryState.class);
    @Nullable EntryState before = entries.put(entryId, state);
    return new Edit.OfEntry(entryId, kind, before, state, "because", Instant.parse(effectiveAt));
  }
}
