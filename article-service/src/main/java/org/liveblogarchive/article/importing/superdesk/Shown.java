package org.liveblogarchive.article.importing.superdesk;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.liveblogarchive.article.importing.json.Moments;

/**
 * The order in which a live blog shows its posts, the oldest first. Editors may move posts, so
 * their {@code order} goes first; without it, the moment does, and then how they are listed.
 */
class Shown implements Comparator<Post> {

  private final boolean ordered;
  private final Map<Post, Integer> places = new HashMap<>();

  Shown(List<Post> newestFirst) {
    this.ordered =
        newestFirst.stream().filter(Post::isPublished).allMatch(post -> post.order().isPresent());
    newestFirst.reversed().forEach(post -> places.putIfAbsent(post, places.size()));
  }

  @Override
  public int compare(Post one, Post other) {
    int byOrder = ordered ? Double.compare(one.order().orElse(0), other.order().orElse(0)) : 0;
    int byMoment = byOrder == 0 ? moment(one).compareTo(moment(other)) : byOrder;
    return byMoment == 0 ? Integer.compare(place(one), place(other)) : byMoment;
  }

  private static Instant moment(Post post) {
    return Objects.requireNonNullElse(post.published(Moments.in(null)).at(), Instant.MIN);
  }

  private int place(Post post) {
    return places.getOrDefault(post, 0);
  }
}
