package org.liveblogarchive.k8s.schema;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.KubernetesObject;
import tools.jackson.databind.JsonNode;

/** The type of every kind of object that is used. */
public final class ObjectSchema {

  private static final Map<String, String> OF_KUBERNETES =
      Map.ofEntries(
          Map.entry("v1/ConfigMap", "V1ConfigMap"),
          Map.entry("v1/Namespace", "V1Namespace"),
          Map.entry("v1/Secret", "V1Secret"),
          Map.entry("v1/Service", "V1Service"),
          Map.entry("v1/ServiceAccount", "V1ServiceAccount"),
          Map.entry("apps/v1/Deployment", "V1Deployment"),
          Map.entry("apps/v1/StatefulSet", "V1StatefulSet"),
          Map.entry("autoscaling/v2/HorizontalPodAutoscaler", "V2HorizontalPodAutoscaler"),
          Map.entry("networking.k8s.io/v1/Ingress", "V1Ingress"),
          Map.entry("networking.k8s.io/v1/NetworkPolicy", "V1NetworkPolicy"),
          Map.entry("policy/v1/PodDisruptionBudget", "V1PodDisruptionBudget"));

  private static final Set<String> OF_OPERATORS =
      Set.of(
          "barmancloud.cnpg.io/v1/ObjectStore",
          "elasticsearch.k8s.elastic.co/v1/Elasticsearch",
          "gateway.networking.k8s.io/v1/HTTPRoute",
          "postgresql.cnpg.io/v1/Cluster",
          "postgresql.cnpg.io/v1/ScheduledBackup");

  private ObjectSchema() {}

  /** What is wrong with an object's fields. */
  public static Stream<String> findings(KubernetesObject object) {
    String kind = object.apiVersion() + "/" + object.kind();
    String type = OF_KUBERNETES.get(kind);
    if (type != null) {
      return TypedSchema.findings(object.json(), type, object.title());
    }
    if (OF_OPERATORS.contains(kind)) {
      return Stream.concat(
          CustomSchema.findings(object.json(), object.kind(), object.title()), embedded(object));
    }
    return Stream.of(object.title() + " is of a kind that is not known: " + kind);
  }

  /** What operators take over from Kubernetes. */
  private static Stream<String> embedded(KubernetesObject object) {
    Stream<String> metadata =
        TypedSchema.findings(
            object.json().path("metadata"), "V1ObjectMeta", object.title() + ".metadata");
    Stream<String> templates =
        object
            .spec()
            .path("nodeSets")
            .valueStream()
            .flatMap(nodes -> ofNodes(nodes, object.title() + ".spec.nodeSets"));
    return Stream.concat(metadata, templates);
  }

  private static Stream<String> ofNodes(JsonNode nodes, String path) {
    return Stream.concat(
        TypedSchema.findings(nodes.path("podTemplate"), "V1PodTemplateSpec", path + ".podTemplate"),
        nodes
            .path("volumeClaimTemplates")
            .valueStream()
            .flatMap(
                claim ->
                    TypedSchema.findings(
                        claim, "V1PersistentVolumeClaim", path + ".volumeClaimTemplates")));
  }
}
