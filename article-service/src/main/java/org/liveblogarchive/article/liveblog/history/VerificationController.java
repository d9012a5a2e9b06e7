package org.liveblogarchive.article.liveblog.history;

import org.liveblogarchive.article.history.Verification;
import org.liveblogarchive.article.history.Verifier;
import org.liveblogarchive.article.liveblog.Archive;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.web.Turns;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Recomputes the history of a live blog for whoever asks, a few at a time. */
@RestController
class VerificationController {

  private final Archive archive;
  private final Verifier verifier;
  private final Turns turns;

  VerificationController(Archive archive, Verifier verifier, VerificationSettings settings) {
    this.archive = archive;
    this.verifier = verifier;
    this.turns = new Turns(settings.atOnce(), settings.patience());
  }

  @GetMapping("/api/v1/liveblogs/{liveBlog}/history/verification")
  ResponseEntity<Verification> verification(@PathVariable("liveBlog") String idOrSlug) {
    LiveBlog liveBlog = archive.liveBlog(idOrSlug);
    return turns.take(
        VerificationBusy::now,
        () ->
            ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(verifier.verify(liveBlog.id())));
  }
}
