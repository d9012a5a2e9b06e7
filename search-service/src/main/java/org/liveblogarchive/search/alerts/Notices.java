package org.liveblogarchive.search.alerts;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liveblogarchive.search.query.Questions;
import org.liveblogarchive.search.query.SearchResults;
import org.springframework.stereotype.Component;

/** Reads what deliveries are about at the moment at which they are delivered. */
@Component
class Notices {

  private final EntryMatcher matcher;
  private final Questions questions;
  private final Clock clock;

  Notices(EntryMatcher matcher, Questions questions, Clock clock) {
    this.matcher = matcher;
    this.questions = questions;
    this.clock = clock;
  }

  /**
   * Notices by the id of their delivery. There is none where the entry was taken down or hidden
   * meanwhile, or has another revision by now: that one is a delivery of its own if it matches.
   */
  Map<String, Notice> of(Alert alert, List<Delivery> deliveries) {
    List<UUID> entries = deliveries.stream().map(Delivery::entryId).distinct().toList();
    Map<UUID, SearchResults.Hit> shown = new HashMap<>();
    for (SearchResults.Hit hit :
        matcher.shown(new Question(questions.read(alert.search()), entries))) {
      shown.put(hit.entry().id(), hit);
    }
    Instant now = clock.instant();
    Map<String, Notice> notices = new HashMap<>();
    for (Delivery delivery : deliveries) {
      SearchResults.Hit hit = shown.get(delivery.entryId());
      if (hit != null && hit.entry().revision() == delivery.revision()) {
        notices.put(delivery.id(), Notice.of(alert, hit, now));
      }
    }
    return notices;
  }
}
