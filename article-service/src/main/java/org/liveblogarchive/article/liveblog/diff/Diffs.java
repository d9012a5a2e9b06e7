package org.liveblogarchive.article.liveblog.diff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.EntryNotFound;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.Slice;
import org.liveblogarchive.article.resource.Addresses;
import org.liveblogarchive.article.web.Cursor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what changed between two revisions, as the public sees it. */
@Component
class Diffs {

  private final PublicStates states;
  private final Comparison comparison;

  Diffs(PublicStates states, Comparison comparison) {
    this.states = states;
    this.comparison = comparison;
  }

  /** Compares a live blog and one page of its entries. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  Diff ofLiveBlog(LiveBlog liveBlog, Range range, @Nullable String cursor, int limit) {
    UUID id = liveBlog.id();
    String list = "diff " + id + range;
    long after = cursor == null ? 0 : number(cursor, list);
    String self = "%s/diff?from=%d&to=%d".formatted(Addresses.of(id), range.from(), range.to());
    if (!states.isPublicAt(id, range.to())) {
      return diff(liveBlog, range, null, List.of(), null, self);
    }
    long from = firstShown(id, range);
    LiveBlogChange own =
        states.ofLiveBlog(id, from, range.to()).map(comparison::ofLiveBlog).orElse(null);
    Slice<Sides> entries = states.ofEntries(id, from, range.to(), after, limit);
    List<EntryChange> changes =
        entries.items().stream()
            .map(
                sides ->
                    comparison.ofEntry(
                        id,
                        Objects.requireNonNull(sides.entryId()),
                        sides,
                        range.from(),
                        range.to()))
            .toList();
    String next = entries.more() ? Cursor.of(list, entries.items().getLast().revision()) : null;
    return diff(liveBlog, range, own, changes, next, self);
  }

  /**
   * Compares one entry.
   *
   * @throws EntryNotFound where the public never saw such an entry
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  Diff ofEntry(LiveBlog liveBlog, UUID entryId, Range range) {
    UUID id = liveBlog.id();
    String self =
        "%s/diff?from=%d&to=%d".formatted(Addresses.of(id, entryId), range.from(), range.to());
    if (!states.wasEverPublic(id, entryId)) {
      throw EntryNotFound.with(id, entryId);
    }
    if (!states.isPublicAt(id, range.to())) {
      return diff(liveBlog, range, null, List.of(), null, self);
    }
    List<EntryChange> change =
        states.ofEntry(id, entryId, firstShown(id, range), range.to()).stream()
            .map(sides -> comparison.ofEntry(id, entryId, sides, range.from(), range.to()))
            .toList();
    return diff(liveBlog, range, null, change, null, self);
  }

  /** As long as the live blog was a draft, the public saw nothing. */
  private long firstShown(UUID liveBlogId, Range range) {
    return states.isPublicAt(liveBlogId, range.from()) ? range.from() : 0;
  }

  private static Diff diff(
      LiveBlog liveBlog,
      Range range,
      @Nullable LiveBlogChange own,
      List<EntryChange> entries,
      @Nullable String nextCursor,
      String self) {
    return new Diff(
        liveBlog.id(),
        liveBlog.state().language(),
        range.from(),
        range.to(),
        own,
        entries,
        nextCursor,
        Map.of("self", self, "liveBlog", Addresses.of(liveBlog.id())));
  }

  private static long number(String cursor, String list) {
    try {
      return Long.parseLong(Cursor.read(cursor, list, 1).getFirst());
    } catch (NumberFormatException malformed) {
      throw Cursor.malformed();
    }
  }
}
