package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liveblogarchive.search.query.FoundLiveBlog;
import org.springframework.stereotype.Component;

/** Looks up live blogs. */
@Component
class LiveBlogDirectory {

  private static final Predicate<String> IS_ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}").asMatchPredicate();

  private final ImpatientClient client;
  private final Indices indices;

  LiveBlogDirectory(ImpatientClient client, Indices indices) {
    this.client = client;
    this.indices = indices;
  }

  /** The ids behind ids and slugs; a slug that nothing has is left out. */
  List<String> ids(List<String> idsOrSlugs) {
    Stream<String> ids = idsOrSlugs.stream().filter(IS_ID).map(id -> id.toLowerCase(Locale.ROOT));
    List<String> slugs = idsOrSlugs.stream().filter(IS_ID.negate()).toList();
    return slugs.isEmpty()
        ? ids.toList()
        : Stream.concat(ids, SearchCall.make(() -> withSlugs(slugs))).toList();
  }

  private Stream<String> withSlugs(List<String> slugs) throws IOException {
    List<FieldValue> values = slugs.stream().map(FieldValue::of).toList();
    var found =
        client.ask(
            elasticsearch ->
                elasticsearch.search(
                    search ->
                        search
                            .index(indices.alias(Index.LIVE_BLOGS))
                            .allowPartialSearchResults(false)
                            .source(s -> s.fetch(false))
                            .size(slugs.size())
                            .query(q -> q.terms(t -> t.field("slug").terms(v -> v.value(values)))),
                    Void.class));
    return found.hits().hits().stream().map(Hit::id).filter(Objects::nonNull);
  }

  /**
   * The public ones of some live blogs as they are at this moment, by id. This reads documents and
   * not the searchable index, so it is ahead of any search.
   */
  Map<UUID, FoundLiveBlog> publicOnes(Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : SearchCall.make(() -> read(ids));
  }

  private Map<UUID, FoundLiveBlog> read(Collection<UUID> ids) throws IOException {
    var found =
        client.ask(
            elasticsearch ->
                elasticsearch.mget(
                    get ->
                        get.index(indices.alias(Index.LIVE_BLOGS))
                            .ids(ids.stream().map(UUID::toString).toList()),
                    LiveBlogDocument.class));
    Map<UUID, FoundLiveBlog> publicOnes = new HashMap<>();
    for (var answer : found.docs()) {
      if (answer.isFailure()) {
        throw new IOException(answer.failure().error().reason());
      }
      if (answer.result().found()) {
        LiveBlogDocument liveBlog = requireNonNull(answer.result().source());
        if (liveBlog.status().isPublic()) {
          publicOnes.put(liveBlog.id(), liveBlog.toFound());
        }
      }
    }
    return publicOnes;
  }
}
