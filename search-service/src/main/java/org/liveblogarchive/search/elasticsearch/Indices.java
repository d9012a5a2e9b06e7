package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.ElasticsearchIndicesClient;
import co.elastic.clients.elasticsearch.indices.IndexState;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Creates the indices and tells which ones exist. */
@Component
class Indices {

  private static final String ANALYSIS = "/elasticsearch/analysis.json";

  private final ElasticsearchIndicesClient indices;
  private final IndexSettings settings;

  Indices(ElasticsearchClient client, IndexSettings settings) {
    this.indices = client.indices();
    this.settings = settings;
  }

  String alias(Index index) {
    return index.alias(settings);
  }

  /** The index behind an alias and all that it replaced, as one name with a wildcard. */
  String physicalNames(Index index) {
    return index.physicalNames(settings);
  }

  /** Creates every index whose alias is missing. */
  void prepare() throws IOException {
    for (Index index : Index.values()) {
      if (!indices.existsAlias(exists -> exists.name(alias(index))).value()) {
        create(index);
      }
    }
  }

  /** The unique ids of all indices, or nothing when one is missing. */
  Optional<String> generation() throws IOException {
    try {
      var found = indices.getSettings(get -> get.index(aliases()).name("index.uuid"));
      return Optional.of(
          found.settings().values().stream()
              .map(Indices::uuid)
              .sorted()
              .collect(Collectors.joining(",")));
    } catch (ElasticsearchException e) {
      if (Refusal.of(e).isMissingIndex()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private List<String> aliases() {
    return Arrays.stream(Index.values()).map(this::alias).toList();
  }

  private void create(Index index) throws IOException {
    try (InputStream analysis = resource(ANALYSIS);
        InputStream mapping = resource(index.mappingResource())) {
      indices.create(
          create ->
              create
                  .index(index.physicalName(settings))
                  .aliases(alias(index), alias -> alias)
                  .settings(
                      s ->
                          s.withJson(analysis)
                              .numberOfShards(Integer.toString(index.shards(settings)))
                              .autoExpandReplicas(settings.replicas())
                              .refreshInterval(
                                  time -> time.time(settings.refreshInterval().toMillis() + "ms")))
                  .mappings(m -> m.withJson(mapping)));
    } catch (ElasticsearchException e) {
      if (!Refusal.of(e).isExistingIndex()) {
        throw e;
      }
      restoreAlias(index);
    }
  }

  private void restoreAlias(Index index) throws IOException {
    indices.putAlias(put -> put.index(index.physicalName(settings)).name(alias(index)));
  }

  private static String uuid(IndexState state) {
    var settings = requireNonNull(state.settings(), "settings were asked for");
    var index = settings.index() == null ? settings : settings.index();
    return requireNonNull(index.uuid(), "every index has a uuid");
  }

  private static InputStream resource(String name) {
    return requireNonNull(Indices.class.getResourceAsStream(name), name);
  }
}
