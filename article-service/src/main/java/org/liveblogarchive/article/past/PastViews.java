package org.liveblogarchive.article.past;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.RecordedRevision;
import org.liveblogarchive.article.history.Revisions;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryNotFound;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogNotFound;
import org.liveblogarchive.article.liveblog.Order;
import org.liveblogarchive.article.liveblog.Past;
import org.liveblogarchive.article.liveblog.Slice;
import org.springframework.stereotype.Component;

/** Live blogs and entries as the public saw them at a moment. */
@Component
public class PastViews {

  private final Timelines timelines;
  private final Revisions revisions;

  PastViews(Timelines timelines, Revisions revisions) {
    this.timelines = timelines;
    this.revisions = revisions;
  }

  /**
   * Returns a live blog as of a moment.
   *
   * @param now the live blog as it is now, which the public may see
   * @throws LiveBlogNotFound where there was nothing to be seen yet
   */
  public LiveBlog liveBlog(LiveBlog now, Instant moment) {
    return liveBlog(now, view(now, moment));
  }

  /**
   * Returns a live blog as of a moment with all its entries, oldest first, in one look.
   *
   * @param now the live blog as it is now, which the public may see
   * @throws LiveBlogNotFound where there was nothing to be seen yet
   */
  public Whole whole(LiveBlog now, Instant moment) {
    Timeline.View view = view(now, moment);
    List<Timeline.Shown> all = list(view, Order.OLDEST, false);
    return new Whole(liveBlog(now, view), slice(now.id(), all, 0, all.size()).items());
  }

  private LiveBlog liveBlog(LiveBlog now, Timeline.View view) {
    List<RecordedRevision> found =
        revisions.numbered(now.id(), List.of(view.ownRevision(), view.revision()));
    LiveBlog own =
        found.stream()
            .filter(revision -> revision.number() == view.ownRevision())
            .map(Past::liveBlog)
            .findFirst()
            .orElseThrow();
    long keyEvents = view.entries().stream().filter(Timeline.Shown::keyEvent).count();
    return new LiveBlog(
        own.id(),
        view.revision(),
        view.ownRevision(),
        found.getLast().recordedAt(),
        view.entries().size(),
        Math.toIntExact(keyEvents),
        own.state());
  }

  /**
   * Returns a page of the entries as of a moment; see {@code Entries.page}.
   *
   * @throws LiveBlogNotFound where there was nothing to be seen yet
   */
  public Slice<Entry> page(
      LiveBlog now,
      Instant moment,
      Order order,
      boolean onlyKeyEvents,
      @Nullable Long after,
      int limit) {
    List<Timeline.Shown> list = list(view(now, moment), order, onlyKeyEvents);
    int from = 0;
    while (after != null
        && from < list.size()
        && !order.isBeyond(list.get(from).position(), after)) {
      from++;
    }
    return slice(now.id(), list, from, limit);
  }

  /** Returns the page in whose middle an entry stands as of a moment. */
  public Slice<Entry> pageAround(
      LiveBlog now, UUID entryId, Instant moment, Order order, boolean onlyKeyEvents, int limit) {
    // One look at both, or an edit between two looks might move the entry out of the list.
    Around around =
        timelines.ask(
            now,
            timeline -> new Around(timeline.asOf(moment), timeline.entryAsOf(entryId, moment)));
    long revision = requireSeen(around.revision(), now, entryId);
    List<Timeline.Shown> list =
        new ArrayList<>(list(requireSeen(around.view(), now, moment), order, false));
    list.removeIf(shown -> onlyKeyEvents && !shown.keyEvent() && shown.revision() != revision);
    int place = 0;
    while (list.get(place).revision() != revision) {
      place++;
    }
    return slice(now.id(), list, Math.max(0, place - (limit - 1) / 2), limit);
  }

  /**
   * Returns an entry as of a moment.
   *
   * @throws EntryNotFound where it was not to be seen yet
   */
  public Entry entry(LiveBlog now, UUID entryId, Instant moment) {
    long revision = timelines.ask(now, timeline -> timeline.entryAsOf(entryId, moment));
    return Past.entry(
        revisions.numbered(now.id(), List.of(requireSeen(revision, now, entryId))).getFirst());
  }

  private Timeline.View view(LiveBlog now, Instant moment) {
    return requireSeen(timelines.ask(now, timeline -> timeline.asOf(moment)), now, moment);
  }

  private static Timeline.View requireSeen(Timeline.View view, LiveBlog now, Instant moment) {
    if (view.ownRevision() == 0) {
      throw LiveBlogNotFound.asOf(now.id(), moment);
    }
    return view;
  }

  private static long requireSeen(long revision, LiveBlog now, UUID entryId) {
    if (revision == 0) {
      throw EntryNotFound.with(now.id(), entryId);
    }
    return revision;
  }

  private static List<Timeline.Shown> list(Timeline.View view, Order order, boolean onlyKeyEvents) {
    Comparator<Timeline.Shown> byPosition = Comparator.comparingLong(Timeline.Shown::position);
    return view.entries().stream()
        .filter(shown -> !onlyKeyEvents || shown.keyEvent())
        .sorted(order == Order.OLDEST ? byPosition : byPosition.reversed())
        .toList();
  }

  private Slice<Entry> slice(UUID liveBlogId, List<Timeline.Shown> list, int from, int limit) {
    int to = Math.min(list.size(), from + limit);
    List<Long> numbers = list.subList(from, to).stream().map(Timeline.Shown::revision).toList();
    Map<Long, Entry> entries = new HashMap<>();
    revisions
        .numbered(liveBlogId, numbers)
        .forEach(revision -> entries.put(revision.number(), Past.entry(revision)));
    return new Slice<>(
        numbers.stream().flatMap(number -> Stream.ofNullable(entries.get(number))).toList(),
        to < list.size());
  }

  /** A live blog and all its entries, oldest first. */
  public record Whole(LiveBlog liveBlog, List<Entry> entries) {}

  private record Around(Timeline.View view, long revision) {}
}
