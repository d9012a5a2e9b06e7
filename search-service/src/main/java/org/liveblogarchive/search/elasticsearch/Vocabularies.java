package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.Completion;
import org.liveblogarchive.search.query.Completion.Kind;
import org.liveblogarchive.search.query.SearchSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps a vocabulary of what is in the archive. Counting it takes a while, so it is counted again
 * behind the back of those who type; at once, though, when a live blog was hidden meanwhile.
 */
@Component
class Vocabularies {

  private static final Logger log = LoggerFactory.getLogger(Vocabularies.class);
  private static final int MOST_OF_A_KIND = 20_000;

  private final ImpatientClient client;
  private final Indices indices;
  private final LiveBlogCatalogue catalogue;
  private final SearchSettings settings;
  private final Clock clock;
  private final ReentrantLock counting = new ReentrantLock();
  private volatile @Nullable State latest;

  Vocabularies(
      ImpatientClient client,
      Indices indices,
      LiveBlogCatalogue catalogue,
      SearchSettings settings,
      Clock clock) {
    this.client = client;
    this.indices = indices;
    this.catalogue = catalogue;
    this.settings = settings;
    this.clock = clock;
  }

  /** The vocabulary of what readers may see. */
  Vocabulary now() {
    LiveBlogs liveBlogs = catalogue.now();
    State known = latest;
    if (known == null || !known.hidden().containsAll(liveBlogs.hidden())) {
      return counted(liveBlogs);
    }
    if (known.countedAt().plus(settings.vocabularyAge()).isBefore(clock.instant())
        && !counting.isLocked()) {
      Thread.ofVirtual().name("vocabulary").start(this::countAgain);
    }
    return known.vocabulary();
  }

  private void countAgain() {
    if (!counting.tryLock()) {
      return;
    }
    try {
      latest = count(catalogue.now());
    } catch (RuntimeException e) {
      log.warn("The vocabulary could not be counted again: {}", e.getMessage());
    } finally {
      counting.unlock();
    }
  }

  /** Without waiting for others: then nobody waits for their failure either. */
  private Vocabulary counted(LiveBlogs liveBlogs) {
    State counted = count(liveBlogs);
    latest = counted;
    return counted.vocabulary();
  }

  private State count(LiveBlogs liveBlogs) {
    Instant now = clock.instant();
    List<Completion> completions = new ArrayList<>();
    Map<String, Long> topics = new HashMap<>();
    for (LiveBlogDocument liveBlog : liveBlogs.publicOnes().values()) {
      if (liveBlog.headline() != null) {
        completions.add(
            new Completion(liveBlog.headline(), Kind.LIVE_BLOG, 1, liveBlog.id(), null));
      }
      Stream.ofNullable(liveBlog.topics())
          .flatMap(List::stream)
          .forEach(topic -> topics.merge(topic, 1L, Long::sum));
    }
    topics.forEach((topic, count) -> completions.add(plain(topic, Kind.TOPIC, count)));
    Map<String, Aggregate> counts = SearchCall.make(() -> countEntries(liveBlogs));
    for (Kind kind : List.of(Kind.AUTHOR, Kind.TAG, Kind.PHRASE)) {
      requireNonNull(counts.get(kind.name())).sterms().buckets().array().stream()
          .map(bucket -> plain(bucket.key().stringValue(), kind, bucket.docCount()))
          .forEach(completions::add);
    }
    return new State(new Vocabulary(completions), liveBlogs.hidden(), now);
  }

  private static Completion plain(String text, Kind kind, long count) {
    return new Completion(text, kind, count, null, null);
  }

  private Map<String, Aggregate> countEntries(LiveBlogs liveBlogs) throws IOException {
    return client
        .ask(
            elasticsearch ->
                elasticsearch.search(
                    search ->
                        search
                            .index(indices.alias(Index.ENTRIES))
                            .size(0)
                            .trackTotalHits(total -> total.enabled(false))
                            .query(EntryQuery.visible(liveBlogs.hidden()))
                            .aggregations(Kind.AUTHOR.name(), values("authors.name", 1))
                            .aggregations(Kind.TAG.name(), values("tags", 1))
                            .aggregations(Kind.PHRASE.name(), values("phrases", 2)),
                    Void.class))
        .aggregations();
  }

  private static Aggregation values(String field, int least) {
    return Aggregation.of(
        a -> a.terms(t -> t.field(field).size(MOST_OF_A_KIND).minDocCount(least)));
  }

  private record State(Vocabulary vocabulary, Set<String> hidden, Instant countedAt) {}
}
