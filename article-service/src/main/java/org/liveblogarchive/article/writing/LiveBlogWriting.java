package org.liveblogarchive.article.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.database.NewId;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Coverage;
import org.liveblogarchive.article.liveblog.Edit;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.LiveBlogStateChange;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.Slugs;
import org.liveblogarchive.article.liveblog.Withdrawal;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/**
 * The life of a live blog itself: draft → live ⇄ ended; withdrawn from any of them, for good, which
 * makes a draft discarded.
 */
@Service
public class LiveBlogWriting {

  private final Desk desk;
  private final Slugs slugs;

  LiveBlogWriting(Desk desk, Slugs slugs) {
    this.desk = desk;
    this.slugs = slugs;
  }

  /**
   * Creates a live blog out of {@code {headline, status, slug, standfirst, introduction, language,
   * timeZone, topics, authors}}.
   */
  public Written create(ObjectNode body, String actor, @Nullable IdempotencyKey key) {
    NewLiveBlog wanted = NewLiveBlog.read(body);
    return desk.create(
        NewId.next(), new Write(actor, null, key, copy -> creation(wanted, copy.now())));
  }

  private Edit creation(NewLiveBlog wanted, Instant now) {
    String headline = wanted.content().headline();
    LiveBlogState state =
        wanted.content().in(LiveBlogState.empty(slug(wanted, now), LiveBlogStatus.DRAFT, headline));
    if (wanted.status() == LiveBlogStatus.LIVE) {
      state = live(state, now);
    }
    return new Edit.OfLiveBlog(RevisionKind.CREATED, state, null, now);
  }

  private String slug(NewLiveBlog wanted, Instant now) {
    String slug = wanted.slug();
    if (slug == null) {
      return slugs.reserve(wanted.content().headline(), LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
    if (!slugs.reserve(slug)) {
      throw SlugTaken.of(slug);
    }
    return slug;
  }

  /** Changes what the merge patch {@code body} names; the same content again is no change. */
  public Written change(UUID id, ObjectNode body, Guard<LiveBlog> guard, String actor) {
    return write(
        id,
        guard,
        actor,
        "be changed",
        EnumSet.of(LiveBlogStatus.DRAFT, LiveBlogStatus.LIVE, LiveBlogStatus.ENDED),
        (state, _) ->
            new Next(RevisionKind.EDITED, LiveBlogContent.of(state).patched(body).in(state), null));
  }

  /** Shows a draft to the public. */
  public Written publish(UUID id, Guard<LiveBlog> guard, String actor) {
    return write(
        id,
        guard,
        actor,
        "be published",
        EnumSet.of(LiveBlogStatus.DRAFT),
        (state, now) -> new Next(RevisionKind.PUBLISHED, live(state, now), null));
  }

  private static LiveBlogState live(LiveBlogState state, Instant now) {
    return state
        .change()
        .status(LiveBlogStatus.LIVE)
        .published(Published.now(now, state.zone()))
        .coverage(new Coverage(now, null))
        .state();
  }

  /** Ends coverage. */
  public Written end(UUID id, Guard<LiveBlog> guard, String actor) {
    return write(
        id,
        guard,
        actor,
        "be ended",
        EnumSet.of(LiveBlogStatus.LIVE),
        (state, now) ->
            new Next(RevisionKind.ENDED, covering(state, LiveBlogStatus.ENDED, now).state(), null));
  }

  /** Takes up coverage again. */
  public Written reopen(UUID id, Guard<LiveBlog> guard, String actor) {
    return write(
        id,
        guard,
        actor,
        "be reopened",
        EnumSet.of(LiveBlogStatus.ENDED),
        (state, _) ->
            new Next(
                RevisionKind.REOPENED, covering(state, LiveBlogStatus.LIVE, null).state(), null));
  }

  private static LiveBlogStateChange covering(
      LiveBlogState state, LiveBlogStatus status, @Nullable Instant end) {
    return state.change().status(status).coverage(new Coverage(state.coverage().start(), end));
  }

  /** Takes a live blog down with everything in it; the public is told {@code reason}. */
  public Written withdraw(UUID id, String reason, Guard<LiveBlog> guard, String actor) {
    return write(
        id,
        guard,
        actor,
        "be withdrawn",
        EnumSet.of(LiveBlogStatus.DRAFT, LiveBlogStatus.LIVE, LiveBlogStatus.ENDED),
        (state, now) ->
            new Next(
                RevisionKind.WITHDRAWN,
                state
                    .change()
                    .status(withdrawn(state))
                    .withdrawal(new Withdrawal(reason, now))
                    .state(),
                reason));
  }

  /** What was never public is not told to have been taken down. */
  static LiveBlogStatus withdrawn(LiveBlogState before) {
    return before.status().isUnknownToThePublic()
        ? LiveBlogStatus.DISCARDED
        : LiveBlogStatus.WITHDRAWN;
  }

  private Written write(
      UUID id,
      Guard<LiveBlog> guard,
      String actor,
      String action,
      Set<LiveBlogStatus> allowed,
      Step step) {
    return desk.write(
        id,
        new Write(
            actor,
            null,
            null,
            copy -> {
              LiveBlog before = copy.liveBlog();
              guard.check(before);
              if (!allowed.contains(before.state().status())) {
                throw IllegalTransition.of(before, action, names(allowed));
              }
              Next next = step.after(before.state(), copy.now());
              return next.state.equals(before.state())
                  ? null
                  : new Edit.OfLiveBlog(next.kind, next.state, next.reason, copy.now());
            }));
  }

  private static String names(Set<LiveBlogStatus> statuses) {
    return statuses.stream().map(Object::toString).collect(Collectors.joining(" or "));
  }

  @FunctionalInterface
  private interface Step {
    Next after(LiveBlogState state, Instant now);
  }

  private record Next(RevisionKind kind, LiveBlogState state, @Nullable String reason) {}
}
