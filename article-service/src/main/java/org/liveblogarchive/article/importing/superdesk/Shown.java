package org.liveblogarchive.article.importing.superdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.liveblogarchive.article.importing.json.Moments;

/**
 * A post with what decides its place. Editors may move posts, so their {@code order} goes first;
 * without it, the moment does, and then how they are listed.
 */
record Shown(Post post, double order, Instant moment) {

  /** Returns posts as the live blog shows them, the oldest first. */
  static List<Post> oldestFirst(List<Post> newestFirst) {
    boolean ordered = newestFirst.stream().allMatch(post -> post.order().isPresent());
    List<Shown> shown = new ArrayList<>();
    for (Post post : newestFirst.reversed()) {
      Instant moment = post.published(Moments.in(null)).at();
      shown.add(
          new Shown(
              post,
              ordered ? post.order().orElse(0) : 0,
              Objects.requireNonNullElse(moment, Instant.MIN)));
    }
    shown.sort(Comparator.comparingDouble(Shown::order).thenComparing(Shown::moment));
    return shown.stream().map(Shown::post).toList();
  }
}
