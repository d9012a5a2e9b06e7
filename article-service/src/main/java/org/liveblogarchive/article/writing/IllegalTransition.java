package org.liveblogarchive.article.writing;

import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** Something cannot happen in the state that a live blog or an entry is in. */
final class IllegalTransition extends Problem {

  private IllegalTransition(String detail, String state) {
    super(HttpStatus.CONFLICT, "illegal-transition", "Illegal transition", detail);
    with("state", state);
  }

  /** The live blog's state does not allow this; {@code allowed} says when it would be. */
  static IllegalTransition of(LiveBlog liveBlog, String action, String allowed) {
    String status = liveBlog.state().status().toString();
    return new IllegalTransition(
        "The live blog is %s, so it cannot %s: that takes one that is %s."
            .formatted(status, action, allowed),
        status);
  }

  /** The entry's state does not allow this; {@code allowed} says when it would be. */
  static IllegalTransition of(Entry entry, String action, String allowed) {
    String status = entry.state().status().toString();
    return new IllegalTransition(
        "The entry is %s, so it cannot be %s: that takes one that is %s."
            .formatted(status, action, allowed),
        status);
  }
}
