package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Vectors that other indices of entries hold: the one that a rebuild replaced has those of all that
 * did not change since, and finding one is a hundred times cheaper than embedding.
 */
@Component
class EarlierVectors {

  private final ElasticsearchClient client;
  private final Indices indices;

  EarlierVectors(ElasticsearchClient client, Indices indices) {
    this.client = client;
    this.indices = indices;
  }

  /**
   * Vectors by id, of those entries that have one at the same revision by the same model.
   *
   * @param hits entries with id and version
   * @param model the model's name
   */
  Map<String, List<Float>> of(List<Hit<JsonNode>> hits, String model) throws IOException {
    if (hits.isEmpty()) {
      return Map.of();
    }
    Map<String, Long> versions = new HashMap<>();
    hits.forEach(hit -> versions.put(requireNonNull(hit.id()), requireNonNull(hit.version())));
    var found =
        client.search(
            search ->
                search
                    .index(indices.allEditions(Index.ENTRIES))
                    .ignoreUnavailable(true)
                    .query(withVector(List.copyOf(versions.keySet()), model))
                    .source(s -> s.filter(f -> f.includes(Meaning.VECTOR).excludeVectors(false)))
                    .version(true)
                    .size(Math.min(10_000, 3 * versions.size())),
            JsonNode.class);
    Map<String, List<Float>> vectors = new HashMap<>();
    for (Hit<JsonNode> hit : found.hits().hits()) {
      String id = requireNonNull(hit.id());
      if (requireNonNull(hit.version()).equals(versions.get(id))) {
        vectors.put(id, vector(requireNonNull(hit.source())));
      }
    }
    return vectors;
  }

  private static Query withVector(List<String> ids, String model) {
    return Query.of(
        query ->
            query.bool(
                all ->
                    all.filter(f -> f.ids(i -> i.values(ids)))
                        .filter(f -> f.exists(e -> e.field(Meaning.VECTOR)))
                        .filter(f -> f.term(t -> t.field(Meaning.MODEL).value(model)))));
  }

  private static List<Float> vector(JsonNode source) {
    List<Float> vector = new ArrayList<>();
    source.get(Meaning.VECTOR).forEach(number -> vector.add(number.floatValue()));
    return List.copyOf(vector);
  }
}
