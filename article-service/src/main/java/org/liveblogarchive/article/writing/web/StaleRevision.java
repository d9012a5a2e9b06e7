package org.liveblogarchive.article.writing.web;

import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.problem.Problem;
import org.liveblogarchive.article.resource.EntryResource;
import org.liveblogarchive.article.resource.LiveBlogResource;
import org.liveblogarchive.article.web.IfMatch;
import org.liveblogarchive.article.writing.Guard;
import org.springframework.http.HttpStatus;

/** Somebody else changed the same thing meanwhile; {@code current} shows what it is now. */
final class StaleRevision extends Problem {

  private StaleRevision(long revision, Object current) {
    super(
        HttpStatus.PRECONDITION_FAILED,
        "stale-revision",
        "Stale revision",
        "It changed meanwhile: it is at revision %d now.".formatted(revision));
    getHeaders().setETag("\"" + revision + "\"");
    with("current", current);
  }

  /** Lets pass who saw the entry as it is. */
  static Guard<Entry> ofEntry(IfMatch ifMatch) {
    return current -> {
      if (!ifMatch.matches(current.revision(), current.revision())) {
        throw new StaleRevision(current.revision(), EntryResource.forEditors(current));
      }
    };
  }

  /** Lets pass who saw the live blog itself as it is; entries may have come since. */
  static Guard<LiveBlog> ofLiveBlog(IfMatch ifMatch) {
    return current -> {
      if (!ifMatch.matches(current.stateRevision(), current.revision())) {
        throw new StaleRevision(current.revision(), LiveBlogResource.of(current));
      }
    };
  }
}
