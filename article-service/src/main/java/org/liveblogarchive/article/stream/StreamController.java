package org.liveblogarchive.article.stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.hot.HotLiveBlogs;
import org.liveblogarchive.article.hot.Moment;
import org.liveblogarchive.article.hot.PublicEvent;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.resource.Addresses;
import org.liveblogarchive.article.waiting.WakeUp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the live stream. A reader is a virtual thread with a place in the changes that all share;
 * it holds no buffer, so one that is slow costs nothing until it is too far behind and cut off.
 */
@RestController
class StreamController {

  private static final Logger log = LoggerFactory.getLogger(StreamController.class);

  private final HotLiveBlogs hot;
  private final Replay replay;
  private final OpenStreams streams;
  private final StreamSettings settings;

  StreamController(HotLiveBlogs hot, Replay replay, OpenStreams streams, StreamSettings settings) {
    this.hot = hot;
    this.replay = replay;
    this.streams = streams;
    this.settings = settings;
  }

  /**
   * Answers {@code text/event-stream}.
   *
   * @param since the revision after which to begin; without it and {@code Last-Event-ID} now
   * @param until the revision with which to end; for who only needs to catch up
   */
  @GetMapping("/api/v1/liveblogs/{liveBlog}/stream")
  void stream(
      @PathVariable("liveBlog") String idOrSlug,
      @RequestParam(required = false) @Nullable @Min(0) Long since,
      @RequestParam(required = false) @Nullable @Min(0) Long until,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable @Min(0) Long lastEventId,
      HttpMethod method,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    Long given = lastEventId == null ? since : lastEventId;
    Moment now = given == null ? hot.find(idOrSlug) : hot.findAtLeast(idOrSlug, given);
    long begin = given == null ? now.revision() : given;
    if (until == null && hasNothingToCome(now, begin)) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      return;
    }
    if (method.equals(HttpMethod.HEAD)) {
      // Followed, it would never end: nothing is written that could show that the reader is gone.
      describe(response, now.liveBlog().id());
      return;
    }
    try (OpenStreams.Place place = streams.enter()) {
      describe(response, now.liveBlog().id());
      EventWriter writer = new EventWriter(response.getOutputStream());
      writer.greet(begin, settings.retry());
      if (until == null) {
        follow(now.liveBlog().id(), begin, writer, place);
      } else {
        var _ = catchUp(now.liveBlog().id(), begin, until, writer);
      }
    } catch (IOException gone) {
      log.debug("A reader of a stream is gone: {}", gone.getMessage());
    }
  }

  private static void describe(HttpServletResponse response, UUID liveBlogId) {
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    response.setHeader(HttpHeaders.CONTENT_LOCATION, Addresses.of(liveBlogId) + "/stream");
  }

  private void follow(UUID liveBlogId, long begin, EventWriter writer, OpenStreams.Place place)
      throws IOException, InterruptedException {
    String id = liveBlogId.toString();
    Moment first = hot.findAny(id);
    // Most come back after a moment; only who was away for long has to be read to.
    long at =
        first.recent().reachesBackTo(begin)
            ? begin
            : catchUp(liveBlogId, begin, first.revision(), writer);
    while (place.isOpen()) {
      WakeUp.Ticket change = hot.nextChange(id);
      Moment now = look(id);
      if (now != null) {
        if (!now.recent().reachesBackTo(at)) {
          // Too slow to be worth its place; it comes again with the last id that it got.
          return;
        }
        writer.write(now.recent().since(at));
        at = Math.max(at, now.revision());
        if (isOver(now)) {
          return;
        }
      }
      writer.beat(settings.heartbeat());
      change.await(settings.look());
    }
  }

  /** A database that does not answer is no reason to send readers away. */
  private @Nullable Moment look(String id) {
    try {
      return hot.findAny(id);
    } catch (DataAccessException | TransactionException unreachable) {
      return null;
    }
  }

  /** Returns the revision up to which everything was written: at least as far as memory begins. */
  private long catchUp(UUID liveBlogId, long begin, long end, EventWriter writer)
      throws IOException {
    long at = begin;
    while (at < end) {
      Replay.Part part = replay.read(liveBlogId, at, end, settings.replayPage());
      List<PublicEvent> events = part.events();
      writer.write(events);
      at = part.upTo();
    }
    return at;
  }

  private static boolean hasNothingToCome(Moment now, long at) {
    return isOver(now) && at >= now.revision();
  }

  private static boolean isOver(Moment now) {
    return now.liveBlog().state().status() != LiveBlogStatus.LIVE;
  }
}
