package org.liveblogarchive.article.writing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.database.NewId;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Edit;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.EntryStateChange;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.Withdrawal;
import org.liveblogarchive.article.liveblog.WorkingCopy;
import org.liveblogarchive.article.problem.InvalidBody;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** The life of an entry: draft or scheduled → published → withdrawn, which is for good. */
@Service
public class EntryWriting {

  private static final Set<String> ON_CREATION = Set.of("status", "publishAt");
  private static final Set<String> ON_CHANGE = Set.of("publishAt", "correction");
  private static final Set<EntryStatus> UNPUBLISHED =
      EnumSet.of(EntryStatus.DRAFT, EntryStatus.SCHEDULED);

  private final Desk desk;

  EntryWriting(Desk desk) {
    this.desk = desk;
  }

  /**
   * Writes a new entry out of {@code {headline, blocks, authors, tags, keyEvent, status,
   * publishAt}}: published at once, kept as a draft, or to appear at a time.
   */
  public Written create(
      UUID liveBlogId, ObjectNode body, String actor, @Nullable IdempotencyKey key) {
    ObjectNode content = body.deepCopy();
    EntryOptions options = EntryOptions.takeFrom(content, ON_CREATION);
    EntryStatus status = options.firstStatus();
    EntryContent wanted = EntryContent.NOTHING.patched(content);
    UUID id = NewId.next();
    return desk.write(
        liveBlogId,
        new Write(
            actor,
            null,
            key,
            copy -> {
              requireOpen(copy.liveBlog(), "take new entries");
              EntryState state =
                  wanted
                      .in(EntryState.empty(status, copy.nextPosition()))
                      .change()
                      .publishAt(options.publishAt())
                      .published(status == EntryStatus.PUBLISHED ? now(copy) : Published.unknown())
                      .state();
              return new Edit.OfEntry(id, RevisionKind.CREATED, null, state, null, copy.now());
            }));
  }

  /**
   * Changes what the merge patch {@code body} names. Once the entry is published, the body's {@code
   * correction: {kind, note}} says why; before, its {@code publishAt} may say when it appears, or
   * with null that it does not by itself.
   */
  public Written change(
      UUID liveBlogId, UUID entryId, ObjectNode body, Guard<Entry> guard, String actor) {
    ObjectNode content = body.deepCopy();
    EntryOptions options = EntryOptions.takeFrom(content, ON_CHANGE);
    boolean schedules = body.has("publishAt");
    return write(
        liveBlogId,
        entryId,
        guard,
        actor,
        copy -> {
          Entry before = copy.entry(entryId);
          EntryState after = EntryContent.of(before.state()).patched(content).in(before.state());
          if (before.state().status() == EntryStatus.PUBLISHED) {
            return corrected(before, after, options, schedules, copy.now());
          }
          requireStatus(before, UNPUBLISHED, "changed");
          if (options.correction() != null) {
            throw InvalidBody.of("correction", "is for published entries; this one is not");
          }
          EntryState scheduled = schedules ? scheduled(after, options.publishAt()) : after;
          return edit(RevisionKind.EDITED, before, scheduled, null, copy.now());
        });
  }

  private static @Nullable Edit corrected(
      Entry before, EntryState after, EntryOptions options, boolean schedules, Instant now) {
    if (schedules) {
      throw InvalidBody.of("publishAt", "is for entries that are not published yet");
    }
    if (after.equals(before.state())) {
      return null;
    }
    if (options.correction() == null) {
      throw InvalidBody.of("correction", "is missing: say why a published entry changes");
    }
    Correction correction = options.correction().at(now);
    RevisionKind kind =
        switch (correction.kind()) {
          case CORRECTION, CLARIFICATION, LEGAL -> RevisionKind.CORRECTED;
          case UPDATE, TYPO -> RevisionKind.EDITED;
        };
    return edit(
        kind, before, after.change().correction(correction).state(), correction.note(), now);
  }

  private static EntryState scheduled(EntryState state, @Nullable Instant publishAt) {
    return state
        .change()
        .status(publishAt == null ? EntryStatus.DRAFT : EntryStatus.SCHEDULED)
        .publishAt(publishAt)
        .state();
  }

  /** Shows a draft or scheduled entry to the public now. */
  public Written publish(UUID liveBlogId, UUID entryId, Guard<Entry> guard, String actor) {
    return write(liveBlogId, entryId, guard, actor, copy -> publication(copy, entryId));
  }

  /** Publishes a scheduled entry if its time has come and nobody was faster. */
  void publishWhenDue(UUID liveBlogId, UUID entryId, String actor) {
    var _ =
        write(
            liveBlogId,
            entryId,
            _ -> {},
            actor,
            copy -> isDue(copy, entryId) ? publication(copy, entryId) : null);
  }

  private static boolean isDue(WorkingCopy copy, UUID entryId) {
    EntryState state = copy.entry(entryId).state();
    Instant publishAt = state.publishAt();
    return state.status() == EntryStatus.SCHEDULED
        && publishAt != null
        && !publishAt.isAfter(copy.now())
        && isOpen(copy.liveBlog());
  }

  private static Edit publication(WorkingCopy copy, UUID entryId) {
    Entry before = copy.entry(entryId);
    requireStatus(before, UNPUBLISHED, "published");
    requireOpen(copy.liveBlog(), "take new entries");
    EntryState after =
        before
            .state()
            .change()
            .status(EntryStatus.PUBLISHED)
            .position(copy.nextPosition())
            .published(now(copy))
            .publishAt(null)
            .state();
    return new Edit.OfEntry(
        entryId, RevisionKind.PUBLISHED, before.state(), after, null, copy.now());
  }

  /** Takes an entry down; readers are told {@code reason}. */
  public Written withdraw(
      UUID liveBlogId, UUID entryId, String reason, Guard<Entry> guard, String actor) {
    return write(
        liveBlogId,
        entryId,
        guard,
        actor,
        copy -> {
          Entry before = copy.entry(entryId);
          requireStatus(
              before,
              EnumSet.of(EntryStatus.DRAFT, EntryStatus.SCHEDULED, EntryStatus.PUBLISHED),
              "withdrawn");
          EntryState after =
              before
                  .state()
                  .change()
                  .status(withdrawn(copy.liveBlog(), before))
                  .withdrawal(new Withdrawal(reason, copy.now()))
                  .pinned(false)
                  .publishAt(null)
                  .state();
          return edit(RevisionKind.WITHDRAWN, before, after, reason, copy.now());
        });
  }

  /** What was never public is not told to have been taken down. */
  static EntryStatus withdrawn(LiveBlog liveBlog, Entry before) {
    boolean known =
        !liveBlog.state().status().isUnknownToThePublic()
            && (before.state().status() == EntryStatus.PUBLISHED
                || before.state().status() == EntryStatus.WITHDRAWN);
    return known ? EntryStatus.WITHDRAWN : EntryStatus.DISCARDED;
  }

  /** Pins an entry, or takes the pin away. */
  public Written pin(
      UUID liveBlogId, UUID entryId, boolean pinned, Guard<Entry> guard, String actor) {
    return write(
        liveBlogId,
        entryId,
        guard,
        actor,
        copy -> {
          Entry before = copy.entry(entryId);
          requireStatus(before, EnumSet.of(EntryStatus.PUBLISHED), pinned ? "pinned" : "unpinned");
          EntryStateChange change = before.state().change().pinned(pinned);
          RevisionKind kind = pinned ? RevisionKind.PINNED : RevisionKind.UNPINNED;
          return edit(kind, before, change.state(), null, copy.now());
        });
  }

  private Written write(
      UUID liveBlogId, UUID entryId, Guard<Entry> guard, String actor, Write.Decision decision) {
    return desk.write(
        liveBlogId,
        new Write(
            actor,
            entryId,
            null,
            copy -> {
              guard.check(copy.entry(entryId));
              if (copy.liveBlog().state().status().isGone()) {
                throw IllegalTransition.of(copy.liveBlog(), "change", "not withdrawn");
              }
              return decision.decide(copy);
            }));
  }

  private static @Nullable Edit edit(
      RevisionKind kind, Entry before, EntryState after, @Nullable String reason, Instant now) {
    return after.equals(before.state())
        ? null
        : new Edit.OfEntry(before.id(), kind, before.state(), after, reason, now);
  }

  private static void requireStatus(Entry entry, Set<EntryStatus> allowed, String action) {
    if (!allowed.contains(entry.state().status())) {
      throw IllegalTransition.of(
          entry,
          action,
          allowed.stream().map(Objects::toString).collect(Collectors.joining(" or ")));
    }
  }

  private static void requireOpen(LiveBlog liveBlog, String action) {
    if (!isOpen(liveBlog)) {
      throw IllegalTransition.of(liveBlog, action, "draft or live");
    }
  }

  private static boolean isOpen(LiveBlog liveBlog) {
    LiveBlogStatus status = liveBlog.state().status();
    return status == LiveBlogStatus.DRAFT || status == LiveBlogStatus.LIVE;
  }

  private static Published now(WorkingCopy copy) {
    return Published.now(copy.now(), copy.liveBlog().state().zone());
  }
}
