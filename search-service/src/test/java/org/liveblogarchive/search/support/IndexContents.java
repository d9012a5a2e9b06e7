package org.liveblogarchive.search.support;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What the indices of one installation hold, looked at and tampered with behind its back. */
public final class IndexContents {

  private final String prefix;
  private final ElasticsearchClient client;

  /** Looks through the client of a running service. */
  public IndexContents(String prefix, RunningSearchService service) {
    this.prefix = prefix;
    this.client = service.part(ElasticsearchClient.class);
  }

  /** The revision and the status of everything that is searched, as {@link FeedServer} says it. */
  public Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    for (String index : List.of("liveblogs", "entries")) {
      for (Hit<JsonNode> hit : documents(index)) {
        JsonNode document = hit.source();
        if (document != null) {
          String state =
              document.get("revision").asLong() + " " + document.get("status").asString();
          states.put(String.valueOf(hit.id()), state);
        }
      }
    }
    return states;
  }

  private List<Hit<JsonNode>> documents(String index) {
    return make(
        () -> {
          client
              .indices()
              .refresh(refresh -> refresh.index(prefix + index).ignoreUnavailable(true));
          return client
              .search(
                  search -> search.index(prefix + index).ignoreUnavailable(true).size(10_000),
                  JsonNode.class)
              .hits()
              .hits();
        });
  }

  /** The physical indices behind an alias; none where there is no such alias. */
  public Set<String> behind(String alias) {
    return make(
        () ->
            client.indices().existsAlias(exists -> exists.name(prefix + alias)).value()
                ? client.indices().getAlias(get -> get.name(prefix + alias)).aliases().keySet()
                : Set.of());
  }

  /** All physical indices that begin with a name. */
  public Set<String> physical(String name) {
    return make(
        () -> client.indices().get(get -> get.index(prefix + name + "*")).indices().keySet());
  }

  /** Deletes physical indices. */
  public void deletePhysical(Set<String> names) {
    var _ = make(() -> client.indices().delete(delete -> delete.index(List.copyOf(names))));
  }

  /** Deletes a document. */
  public void delete(String index, UUID id) {
    var _ = make(() -> client.delete(delete -> delete.index(prefix + index).id(id.toString())));
  }

  /** Replaces the fields of a document and its version, whatever it was. */
  public void tamper(String index, UUID id, long version, Map<String, Object> fields) {
    delete(index, id);
    // The version of what was deleted is forgotten at the next refresh.
    var _ = make(() -> client.indices().refresh(refresh -> refresh.index(prefix + index)));
    put(index, id, version, fields);
  }

  /** Writes a document of a version. */
  public void put(String index, UUID id, long version, Map<String, Object> fields) {
    var _ =
        make(
            () ->
                client.index(
                    write ->
                        write
                            .index(prefix + index)
                            .id(id.toString())
                            .versionType(VersionType.External)
                            .version(version)
                            .document(fields)));
  }

  /** Lets a removed version be forgotten at once. */
  public void forgetDeletions() {
    var _ =
        make(
            () ->
                client
                    .indices()
                    .putSettings(
                        put ->
                            put.index(prefix + "entries", prefix + "liveblogs")
                                .settings(s -> s.gcDeletes(gc -> gc.time("0s")))));
  }

  /** Does what Elasticsearch does by itself when its disk is full; and undoes it. */
  public void diskIsFull(boolean full) {
    var _ =
        make(
            () ->
                client
                    .indices()
                    .putSettings(
                        put ->
                            put.index(prefix + "entries", prefix + "liveblogs")
                                .settings(s -> s.blocks(b -> b.readOnlyAllowDelete(full)))));
  }

  private static <T> T make(Call<T> call) {
    try {
      return call.execute();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FunctionalInterface
  private interface Call<T> {
    T execute() throws IOException;
  }
}
