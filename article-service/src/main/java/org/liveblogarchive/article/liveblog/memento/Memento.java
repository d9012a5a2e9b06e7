package org.liveblogarchive.article.liveblog.memento;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.liveblogarchive.article.resource.Addresses;

/**
 * A past state of a live blog.
 *
 * @param at the last change within its second, which is as finely as Memento tells times
 */
record Memento(UUID liveBlogId, Instant at) {

  String address() {
    return "%s?asOf=%s".formatted(Addresses.of(liveBlogId), at);
  }

  Instant second() {
    return at.truncatedTo(ChronoUnit.SECONDS);
  }

  String dateTime() {
    return HttpTime.format(at);
  }
}
