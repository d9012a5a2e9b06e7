package org.liveblogarchive.article.reading;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.hot.Encoded;
import org.liveblogarchive.article.hot.HotLiveBlogs;
import org.liveblogarchive.article.hot.Moment;
import org.liveblogarchive.article.liveblog.Archive;
import org.liveblogarchive.article.liveblog.Entries;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryNotFound;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.Order;
import org.liveblogarchive.article.liveblog.Slice;
import org.liveblogarchive.article.past.PastViews;
import org.liveblogarchive.article.resource.EntryResource;
import org.liveblogarchive.article.resource.LiveBlogResource;
import org.liveblogarchive.article.web.Actor;
import org.liveblogarchive.article.web.Cursor;
import org.liveblogarchive.article.web.Page;
import org.liveblogarchive.article.web.TimeBound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Reads the entries of a live blog. */
@RestController
@RequestMapping("/api/v1/liveblogs/{liveBlog}/entries")
class EntryController {

  private static final Set<EntryStatus> PUBLISHED = EnumSet.of(EntryStatus.PUBLISHED);

  private final HotLiveBlogs hot;
  private final PastViews past;
  private final Archive archive;
  private final Entries entries;
  private final Answering answering;
  private final Clock clock;

  EntryController(
      HotLiveBlogs hot,
      PastViews past,
      Archive archive,
      Entries entries,
      Answering answering,
      Clock clock) {
    this.hot = hot;
    this.past = past;
    this.archive = archive;
    this.entries = entries;
    this.answering = answering;
    this.clock = clock;
  }

  @GetMapping("/{entryId}")
  ResponseEntity<byte[]> entry(
      @PathVariable("liveBlog") String idOrSlug,
      @PathVariable UUID entryId,
      @RequestParam(required = false) @Nullable TimeBound asOf,
      @RequestAttribute(name = Actor.NAME, required = false) @Nullable String actor,
      WebRequest request) {
    if (actor != null && asOf == null) {
      Moment now = hot.findAny(idOrSlug);
      Entry entry =
          entries
              .find(now.liveBlog().id(), entryId)
              .orElseThrow(() -> EntryNotFound.with(now.liveBlog().id(), entryId));
      return Answering.toEditors(
          answering.encode(EntryResource.forEditors(entry), null), entry.revision());
    }
    LiveBlog liveBlog = hot.find(idOrSlug).liveBlog();
    Instant moment = AsOf.moment(asOf, clock);
    Entry now = archive.entry(liveBlog, entryId);
    Entry entry = moment == null ? now : past.entry(liveBlog, entryId, moment);
    ResponseEntity<byte[]> notModified =
        Answering.notModified(request, liveBlog.id(), entry.revision(), moment);
    return notModified == null
        ? Answering.ok(
            answering.encode(EntryResource.of(entry), null),
            liveBlog.id(),
            entry.revision(),
            moment)
        : notModified;
  }

  @GetMapping
  ResponseEntity<byte[]> entries(
      @PathVariable("liveBlog") String idOrSlug,
      @RequestParam(required = false) @Nullable Order order,
      @RequestParam(required = false) @Nullable Boolean keyEvents,
      @RequestParam(required = false) @Nullable UUID around,
      @RequestParam(required = false) @Nullable @Min(0) Long since,
      @RequestParam(required = false) @Nullable TimeBound asOf,
      @RequestParam(defaultValue = "published") List<EntryStatus> status,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestAttribute(name = Actor.NAME, required = false) @Nullable String actor,
      WebRequest request) {
    Moment now = since == null ? hot.findAny(idOrSlug) : hot.findAtLeast(idOrSlug, since);
    LiveBlog liveBlog = now.liveBlog();
    Instant moment = AsOf.moment(asOf, clock);
    EntryQuestion question =
        EntryQuestion.of(liveBlog.id(), order, keyEvents, around, since, moment, limit, cursor);
    Set<EntryStatus> statuses = EnumSet.copyOf(status);
    if (!statuses.equals(PUBLISHED)) {
      String _ = Actor.required(actor);
      return forEditors(now, statuses, question);
    }
    if (actor != null && !liveBlog.state().status().isPublic()) {
      return forEditors(now, statuses, question);
    }
    Archive.requirePublic(liveBlog, idOrSlug);
    ResponseEntity<byte[]> notModified =
        Answering.notModified(request, liveBlog.id(), now.revision(), moment);
    return notModified == null
        ? Answering.ok(
            now.answer(question, () -> answer(now, question)),
            liveBlog.id(),
            now.revision(),
            moment)
        : notModified;
  }

  private Encoded answer(Moment now, EntryQuestion question) {
    return question.since() == null
        ? page(question, slice(now.liveBlog(), question), EntryResource::of)
        : changes(now, question, question.since());
  }

  private Slice<Entry> slice(LiveBlog now, EntryQuestion question) {
    Instant asOf = question.asOf();
    UUID around = question.around();
    Order order = question.order();
    boolean keyEvents = question.keyEvents();
    int limit = question.limit();
    if (asOf != null) {
      return around == null
          ? past.page(now, asOf, order, keyEvents, question.after(), limit)
          : past.pageAround(now, around, asOf, order, keyEvents, limit);
    }
    return around == null
        ? entries.page(now.id(), order, keyEvents, question.after(), limit)
        : entries.pageAround(archive.entry(now, around), order, keyEvents, limit);
  }

  private Encoded changes(Moment now, EntryQuestion question, long since) {
    LiveBlog liveBlog = now.liveBlog();
    long after = question.after() == null ? since : question.after();
    Slice<Entry> changed =
        after == now.revision()
            ? new Slice<>(List.of(), false)
            : entries.changedAfter(liveBlog.id(), after, now.revision(), question.limit());
    String nextCursor = nextCursor(question, changed, Entry::revision);
    return answering.encode(
        new ChangedEntries(
            now.revision(),
            liveBlog.stateRevision() > since ? LiveBlogResource.of(liveBlog) : null,
            changed.items().stream().map(EntryResource::of).toList(),
            nextCursor),
        nextCursor);
  }

  private ResponseEntity<byte[]> forEditors(
      Moment now, Set<EntryStatus> statuses, EntryQuestion question) {
    Slice<Entry> slice =
        entries.page(
            now.liveBlog().id(), statuses, question.order(), question.after(), question.limit());
    return Answering.toEditors(page(question, slice, EntryResource::forEditors), now.revision());
  }

  private Encoded page(
      EntryQuestion question, Slice<Entry> slice, Function<Entry, EntryResource> shown) {
    String nextCursor = nextCursor(question, slice, entry -> entry.state().position());
    return answering.encode(
        new Page<>(slice.items().stream().map(shown).toList(), nextCursor), nextCursor);
  }

  private static @Nullable String nextCursor(
      EntryQuestion question, Slice<Entry> slice, ToLongFunction<Entry> place) {
    return slice.more()
        ? Cursor.of(question.list(), place.applyAsLong(slice.items().getLast()))
        : null;
  }
}
