package org.liveblogarchive.search.indexing.web;

import org.liveblogarchive.search.indexing.Rebuilds;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Begins, shows and aborts rebuilds of the index; any replica answers, whichever does the work.
 * {@code /internal} is not routed to the public.
 */
@RestController
@RequestMapping("/internal/rebuild")
class RebuildController {

  private final Rebuilds rebuilds;

  RebuildController(Rebuilds rebuilds) {
    this.rebuilds = rebuilds;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  RebuildAnswer begin() {
    return RebuildAnswer.of(rebuilds.begin());
  }

  /** The one that goes on, or the last one; 204 when there never was one. */
  @GetMapping
  ResponseEntity<RebuildAnswer> latest() {
    return rebuilds
        .latest()
        .map(RebuildAnswer::of)
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  RebuildAnswer abort() {
    return RebuildAnswer.of(rebuilds.abort());
  }
}
