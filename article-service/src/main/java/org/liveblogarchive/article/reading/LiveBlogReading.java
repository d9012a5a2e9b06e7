package org.liveblogarchive.article.reading;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.hot.Encoded;
import org.liveblogarchive.article.hot.Moment;
import org.liveblogarchive.article.liveblog.Archive;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.past.PastViews;
import org.liveblogarchive.article.resource.LiveBlogResource;
import org.liveblogarchive.article.web.TimeBound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Answers what a live blog is, without its entries. */
@Component
public class LiveBlogReading {

  private final PastViews past;
  private final Answering answering;
  private final Clock clock;

  LiveBlogReading(PastViews past, Answering answering, Clock clock) {
    this.past = past;
    this.answering = answering;
    this.clock = clock;
  }

  /**
   * Answers with the resource as JSON, or with 304.
   *
   * @param now the live blog in whatever status it is
   * @param actor who asks, where it is somebody who writes; they see what is not public as well
   */
  public ResponseEntity<byte[]> answer(
      Moment now,
      String idOrSlug,
      @Nullable TimeBound asOf,
      @Nullable String actor,
      WebRequest request) {
    LiveBlog liveBlog = now.liveBlog();
    if (actor != null && !liveBlog.state().status().isPublic()) {
      return Answering.toEditors(
          answering.encode(LiveBlogResource.of(liveBlog), null), now.revision());
    }
    Archive.requirePublic(liveBlog, idOrSlug);
    Instant moment = AsOf.moment(asOf, clock);
    ResponseEntity<byte[]> notModified =
        Answering.notModified(request, liveBlog.id(), now.revision(), moment);
    if (notModified != null) {
      return notModified;
    }
    Encoded answer =
        now.answer(
            "live blog " + moment,
            () ->
                answering.encode(
                    LiveBlogResource.of(
                        moment == null ? liveBlog : past.liveBlog(liveBlog, moment)),
                    null));
    return Answering.ok(answer, liveBlog.id(), now.revision(), moment);
  }
}
