package org.liveblogarchive.search.elasticsearch;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.Facet;
import org.liveblogarchive.search.query.FoundEntry;

/**
 * All live blogs as they were at one moment.
 *
 * @param publicOnes those that readers may see, by id
 * @param hidden ids of those that they may not; few by nature
 * @param bySlug ids of the public ones
 * @param stemmings the languages in which any of them is stemmed
 */
record LiveBlogs(
    Map<UUID, LiveBlogDocument> publicOnes,
    Set<String> hidden,
    Map<String, UUID> bySlug,
    Set<Stemming> stemmings) {

  static final LiveBlogs NONE = new LiveBlogs(Map.of(), Set.of(), Map.of(), Set.of());

  /** The same live blogs after some of them changed. */
  LiveBlogs with(Collection<LiveBlogDocument> changed) {
    Map<UUID, LiveBlogDocument> publicOnes = new HashMap<>(this.publicOnes);
    Set<String> hidden = new HashSet<>(this.hidden);
    for (LiveBlogDocument liveBlog : changed) {
      if (liveBlog.status().isPublic()) {
        publicOnes.put(liveBlog.id(), liveBlog);
        hidden.remove(liveBlog.id().toString());
      } else {
        publicOnes.remove(liveBlog.id());
        hidden.add(liveBlog.id().toString());
      }
    }
    Map<String, UUID> bySlug = new HashMap<>();
    Set<Stemming> stemmings = EnumSet.noneOf(Stemming.class);
    for (LiveBlogDocument liveBlog : publicOnes.values()) {
      if (liveBlog.slug() != null) {
        bySlug.put(liveBlog.slug(), liveBlog.id());
      }
      Stemming.of(liveBlog.language()).ifPresent(stemmings::add);
    }
    return new LiveBlogs(publicOnes, hidden, bySlug, stemmings);
  }

  int size() {
    return publicOnes.size() + hidden.size();
  }

  Optional<LiveBlogDocument> find(UUID id) {
    return Optional.ofNullable(publicOnes.get(id));
  }

  /** Ids of the live blogs that hold some entries and that are not among the public ones. */
  Set<String> unknownHoldersOf(List<FoundEntry> entries) {
    return entries.stream()
        .map(FoundEntry::liveBlogId)
        .filter(id -> !publicOnes.containsKey(id))
        .map(UUID::toString)
        .collect(Collectors.toSet());
  }

  /** Ids of the public ones that have any of the wanted values of a facet of live blogs. */
  Set<String> having(Facet facet, List<String> wanted) {
    if (facet == Facet.LIVE_BLOG) {
      return wanted.stream()
          .map(this::idOf)
          .filter(Objects::nonNull)
          .map(UUID::toString)
          .collect(Collectors.toSet());
    }
    Set<String> folded = wanted.stream().map(Folding::fold).collect(Collectors.toSet());
    return publicOnes.values().stream()
        .filter(liveBlog -> values(liveBlog, facet).map(Folding::fold).anyMatch(folded::contains))
        .map(liveBlog -> liveBlog.id().toString())
        .collect(Collectors.toSet());
  }

  private @Nullable UUID idOf(String idOrSlug) {
    UUID named = bySlug.get(idOrSlug);
    if (named != null) {
      return named;
    }
    try {
      UUID id = UUID.fromString(idOrSlug);
      return publicOnes.containsKey(id) ? id : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** What a live blog counts for in a facet of live blogs. */
  static Stream<String> values(LiveBlogDocument liveBlog, Facet facet) {
    return switch (facet) {
      case TOPIC -> Stream.ofNullable(liveBlog.topics()).flatMap(List::stream).distinct();
      case PUBLISHER -> Stream.ofNullable(liveBlog.publisher());
      case STATUS -> Stream.of(liveBlog.status().name().toLowerCase(Locale.ROOT));
      case LIVE_BLOG ->
          Stream.of(liveBlog.slug() == null ? liveBlog.id().toString() : liveBlog.slug());
      case LANGUAGE, AUTHOR, TAG ->
          throw new IllegalArgumentException(facet + " is a matter of entries");
    };
  }
}
