package org.liveblogarchive.search.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.liveblogarchive.search.query.EntryNotFound;
import org.liveblogarchive.search.query.RelatedEntries;
import org.liveblogarchive.search.web.Forms;
import org.liveblogarchive.search.web.Parameters;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code GET /api/v1/search/entries/{id}/related}: entries of other live blogs. */
@RestController
class RelatedController {

  private static final int MOST = 50;
  private static final int USUAL = 10;
  private static final CacheControl BRIEFLY = CacheControl.maxAge(Duration.ofSeconds(10));

  private final RelatedEntries entries;

  RelatedController(RelatedEntries entries) {
    this.entries = entries;
  }

  @GetMapping("/api/v1/search/entries/{id}/related")
  ResponseEntity<Answer> related(@PathVariable String id, HttpServletRequest http) {
    var parameters = new Parameters(http.getParameterMap());
    int limit = parameters.single("limit", Forms.wholeNumber(1, MOST)).orElse(USUAL);
    parameters.end();
    return ResponseEntity.ok()
        .cacheControl(BRIEFLY)
        .body(new Answer(entries.to(entry(id), limit).stream().map(Items.Item::of).toList()));
  }

  private static UUID entry(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      // What is no id is the id of nothing.
      throw EntryNotFound.with(new UUID(0, 0));
    }
  }

  record Answer(List<Items.Item> items) {}
}
