package org.liveblogarchive.k8s.objects;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * All objects that are applied together.
 *
 * @param objects in the order they were rendered in
 */
public record Manifests(List<KubernetesObject> objects) {

  private static final ObjectMapper YAML = YAMLMapper.builder().build();

  /** Reads YAML documents. */
  public static Manifests parse(String yaml) {
    try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
      return new Manifests(documents.readAll().stream().map(KubernetesObject::new).toList());
    }
  }

  /** Returns the objects of a kind. */
  public Stream<KubernetesObject> ofKind(String kind) {
    return objects.stream().filter(object -> object.kind().equals(kind));
  }

  /** Whether there is an object of this kind and name. */
  public boolean has(String kind, String name) {
    return ofKind(kind).anyMatch(object -> object.name().equals(name));
  }

  /** Returns the JSON of an object, to be read or changed. */
  public ObjectNode json(String kind, String name) {
    return (ObjectNode)
        ofKind(kind)
            .filter(object -> object.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("there is no " + kind + "/" + name))
            .json();
  }

  /** Returns what has pods. */
  public Stream<Workload> workloads() {
    return objects.stream().filter(Workload::is).map(Workload::new);
  }

  /** Returns all containers. */
  public Stream<Container> containers() {
    return workloads().flatMap(Workload::containers);
  }

  /** Returns all pods, those included that operators make of their own resources. */
  public List<Pods> pods() {
    return Stream.concat(workloads().map(Workload::pods), ofOperators()).toList();
  }

  private Stream<Pods> ofOperators() {
    return objects.stream()
        .flatMap(
            object ->
                switch (object.apiVersion() + "/" + object.kind()) {
                  case "postgresql.cnpg.io/v1/Cluster" ->
                      Stream.of(
                          new Pods(
                              object.name(),
                              Map.of("cnpg.io/cluster", object.name()),
                              List.of(new Port("postgresql", 5432), new Port("status", 8000))));
                  case "elasticsearch.k8s.elastic.co/v1/Elasticsearch" ->
                      Stream.of(
                          new Pods(
                              object.name(),
                              Map.of("elasticsearch.k8s.elastic.co/cluster-name", object.name()),
                              List.of(new Port("https", 9200), new Port("transport", 9300))));
                  default -> Stream.empty();
                });
  }

  /** Returns a copy that can be changed without changing this. */
  public Manifests copy() {
    return new Manifests(
        objects.stream().map(object -> new KubernetesObject(object.json().deepCopy())).toList());
  }
}
