package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import co.elastic.clients.elasticsearch.indices.ElasticsearchIndicesClient;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.liveblogarchive.search.indexing.Edition;
import org.springframework.stereotype.Component;

/** Names, creates and finds the indices. */
@Component
class Indices {

  private static final String ANALYSIS = "/elasticsearch/analysis.json";

  private final ElasticsearchIndicesClient indices;
  private final IndexSettings settings;

  Indices(ElasticsearchClient client, IndexSettings settings) {
    this.indices = client.indices();
    this.settings = settings;
  }

  /** The name by which an index is searched. */
  String alias(Index index) {
    return index.alias(settings);
  }

  /** The name by which an edition of an index is written. */
  String alias(Index index, Edition edition) {
    return switch (edition) {
      case CURRENT, OUTDATED -> alias(index);
      case NEXT -> alias(index) + "-next";
    };
  }

  /** The name by which the edition that was searched before can be found. */
  String previousAlias(Index index) {
    return alias(index) + "-previous";
  }

  /** All editions of an index, as one name with a wildcard. */
  String allEditions(Index index) {
    return alias(index) + "-v*";
  }

  /** All physical indices of one that has editions, in the order in which they were made. */
  List<EditionName> editions(Index index) throws IOException {
    return indices.get(get -> get.index(allEditions(index))).indices().keySet().stream()
        .flatMap(name -> EditionName.parse(name, index, settings).stream())
        .sorted(Comparator.comparingInt(EditionName::number))
        .toList();
  }

  /** The physical index behind an alias, or nothing when the alias is missing. */
  Optional<String> behind(String alias) throws IOException {
    try {
      return indices.getAlias(get -> get.name(alias)).aliases().keySet().stream().findFirst();
    } catch (ElasticsearchException e) {
      if (e.status() == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Creates an index as it is searched where it is missing. */
  void prepare(Index index) throws IOException {
    boolean exists = indices.existsAlias(exist -> exist.name(alias(index))).value();
    if (!index.hasEditions()) {
      prepareTheOnly(index, exists);
    } else if (!exists) {
      create(nextName(index, 0), alias(index), this::forSearching);
    }
  }

  private void prepareTheOnly(Index index, boolean exists) throws IOException {
    var only = new EditionName(index, index.version(), 0);
    if (!exists && !create(only, alias(index), this::forSearching)) {
      indices.putAlias(put -> put.index(only.in(settings)).name(alias(index)));
    }
    // What an earlier version of this service created may lack a field.
    try (InputStream mapping = resource(index.mappingResource())) {
      indices.putMapping(put -> put.index(alias(index)).withJson(mapping));
    }
  }

  /** The name of the edition after all that exist, and after one that another index has. */
  EditionName nextName(Index index, int atLeast) throws IOException {
    int latest = editions(index).stream().mapToInt(EditionName::number).max().orElse(0);
    return new EditionName(index, index.version(), Math.max(latest + 1, atLeast));
  }

  /** Creates an index that is to be filled before it is searched. */
  void createToBeFilled(EditionName name) throws IOException {
    create(name, alias(name.index(), Edition.NEXT), Indices::forFilling);
  }

  /** Prepares an index that was filled for being searched. */
  void open(String index) throws IOException {
    indices.putSettings(put -> put.index(index).settings(s -> forSearching(s)));
    indices.refresh(refresh -> refresh.index(index));
  }

  /** Lets an index of an older mapping take as much of new documents as it can. */
  void adapt(Index index) throws IOException {
    try (InputStream mapping = resource(index.mappingResource())) {
      indices.putMapping(put -> put.index(alias(index)).withJson(mapping));
    } catch (ElasticsearchException contradiction) {
      // Then it keeps its fields, and ignores those that it does not know.
      indices.putMapping(put -> put.index(alias(index)).dynamic(DynamicMapping.False));
    }
  }

  private boolean create(
      EditionName name,
      String alias,
      UnaryOperator<co.elastic.clients.elasticsearch.indices.IndexSettings.Builder> purpose)
      throws IOException {
    try (InputStream analysis = resource(ANALYSIS);
        InputStream mapping = resource(name.index().mappingResource())) {
      indices.create(
          create ->
              create
                  .index(name.in(settings))
                  .aliases(alias, a -> a)
                  .settings(
                      s ->
                          purpose.apply(
                              s.withJson(analysis)
                                  .numberOfShards(Integer.toString(name.index().shards(settings)))))
                  .mappings(m -> m.withJson(mapping)));
      return true;
    } catch (ElasticsearchException e) {
      if (Refusal.of(e).isExistingIndex()) {
        return false;
      }
      throw e;
    }
  }

  private co.elastic.clients.elasticsearch.indices.IndexSettings.Builder forSearching(
      co.elastic.clients.elasticsearch.indices.IndexSettings.Builder index) {
    return index
        .autoExpandReplicas(settings.replicas())
        .refreshInterval(time -> time.time(settings.refreshInterval().toMillis() + "ms"));
  }

  private static co.elastic.clients.elasticsearch.indices.IndexSettings.Builder forFilling(
      co.elastic.clients.elasticsearch.indices.IndexSettings.Builder index) {
    return index
        .autoExpandReplicas("false")
        .numberOfReplicas("0")
        .refreshInterval(time -> time.time("-1"));
  }

  private static InputStream resource(String name) {
    return requireNonNull(Indices.class.getResourceAsStream(name), name);
  }
}
