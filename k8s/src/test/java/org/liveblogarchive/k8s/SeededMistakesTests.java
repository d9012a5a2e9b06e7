package org.liveblogarchive.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.k8s.objects.Manifests;
import org.liveblogarchive.k8s.rendering.Rendered;
import org.liveblogarchive.k8s.rules.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each mistake is made in manifests that are well, and has to be found, by its name. */
class SeededMistakesTests {

  private static final String CONTAINER = "/spec/template/spec/containers/0";
  private static final String POD = "/spec/template/spec";

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void areFound(String mistake, Consumer<Manifests> making, String finding) {
    Manifests manifests = Rendered.overlay("production").copy();

    making.accept(manifests);

    assertThat(Rule.allFindings(manifests))
        .anySatisfy(found -> assertThat(found).contains(finding));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "a field that the API does not have",
            all -> container(all, "gateway").put("imagePulPolicy", "Always"),
            "Deployment/gateway.spec.template.spec.containers[0].imagePulPolicy is no field of"),
        mistake(
            "a required field that is missing",
            all -> all.json("Deployment", "gateway").withObject("/spec").remove("selector"),
            "Deployment/gateway.spec.selector is missing"),
        mistake(
            "a number where a text belongs",
            all ->
                container(all, "gateway")
                    .withArray("/env")
                    .addObject()
                    .put("name", "A")
                    .put("value", 1),
            ".value has to be a String, not 1"),
        mistake(
            "a field that an operator does not have",
            all -> all.json("Cluster", "articles-db").withObject("/spec").put("instance", 3),
            "Cluster/articles-db /spec: property 'instance'"),
        mistake(
            "a kind that nobody knows",
            all -> all.json("Deployment", "gateway").put("apiVersion", "extensions/v1beta1"),
            "Deployment/gateway is of a kind that is not known"),
        mistake(
            "a missing probe",
            all -> container(all, "search-service").remove("livenessProbe"),
            "container search-service has no livenessProbe"),
        mistake(
            "a liveness that depends on stores",
            all ->
                container(all, "article-service")
                    .withObject("/livenessProbe/httpGet")
                    .put("path", "/actuator/health"),
            "container article-service has a livenessProbe or startupProbe that looks at more"),
        mistake(
            "a port that no Service and no probe uses",
            all ->
                container(all, "gateway")
                    .withArray("/ports")
                    .addObject()
                    .put("name", "debug")
                    .put("containerPort", 5005),
            "container gateway exposes the port 5005, which no Service and no probe uses"),
        mistake(
            "a Service that leads nowhere",
            all ->
                ((ObjectNode) all.json("Service", "article-service").at("/spec/ports/0"))
                    .put("targetPort", 8080),
            "Service/article-service leads to the port 8080"),
        mistake(
            "a route to a port that the Service does not have",
            all ->
                ((ObjectNode) all.json("HTTPRoute", "gateway").at("/spec/rules/0/backendRefs/0"))
                    .put("port", 80),
            "HTTPRoute/gateway leads to the port 80 of the Service gateway"),
        mistake(
            "a policy that blocks a needed flow",
            all ->
                ((ArrayNode) all.json("NetworkPolicy", "search-service").at("/spec/egress"))
                    .remove(0),
            "block a flow that is needed: search-service → article-service:8081"),
        mistake(
            "a policy that opens too much",
            all ->
                ((ObjectNode) all.json("NetworkPolicy", "article-service").at("/spec/ingress/0"))
                    .remove("from"),
            "allow a flow that nobody needs: anyone → article-service:8081"),
        mistake(
            "pods that no policy is about",
            all -> {
              all.json("NetworkPolicy", "redis")
                  .withObject("/spec/podSelector/matchLabels")
                  .put("app.kubernetes.io/name", "valkey");
              all.json("NetworkPolicy", "default-deny")
                  .withObject("/spec/podSelector")
                  .putObject("matchLabels")
                  .put("app.kubernetes.io/name", "gateway");
            },
            "allow a flow that nobody needs: anyone → redis"),
        mistake(
            "a key of a ConfigMap that nobody reads",
            all ->
                configMap(all, "gateway-config")
                    .withObject("/data")
                    .put("gatway.yaml", "limits: {}"),
            "has a key that no container reads: gatway.yaml"),
        mistake(
            "a file that a service does not find",
            all -> configMap(all, "gateway-config").withObject("/data").remove("gateway.yaml"),
            "container gateway finds no gateway-config"),
        mistake(
            "an image of any version",
            all -> container(all, "gateway").put("image", "liveblog-archive/gateway:latest"),
            "has an image without a version: liveblog-archive/gateway:latest"),
        mistake(
            "an image without a tag, behind a port",
            all -> container(all, "gateway").put("image", "registry.example:5000/gateway"),
            "has an image without a version: registry.example:5000/gateway"),
        mistake(
            "root",
            all -> pod(all, "gateway").withObject("/securityContext").put("runAsUser", 0),
            "Deployment/gateway must name a user other than root"),
        mistake(
            "a container that may become root",
            all ->
                container(all, "gateway")
                    .withObject("/securityContext")
                    .put("allowPrivilegeEscalation", true),
            "container gateway must forbid privilege escalation"),
        mistake(
            "a folder of the node",
            all ->
                pod(all, "gateway")
                    .withArray("/volumes")
                    .addObject()
                    .put("name", "host")
                    .putObject("hostPath")
                    .put("path", "/"),
            "Deployment/gateway must not have a volume of kind hostPath"),
        mistake(
            "a token of the API server",
            all -> pod(all, "gateway").remove("automountServiceAccountToken"),
            "Deployment/gateway must not mount a service account token"),
        mistake(
            "no limit of memory",
            all -> container(all, "gateway").withObject("/resources/limits").remove("memory"),
            "container gateway has no limits of memory"),
        mistake(
            "a Secret that nobody makes",
            all -> volume(all, "gateway", "keys").withObject("/secret").put("secretName", "keys"),
            "Deployment/gateway refers to the Secret keys, which nobody makes"),
        mistake(
            "a key that the Secret does not have",
            all ->
                variable(all, "gateway", "SPRING_DATA_REDIS_PASSWORD")
                    .withObject("/valueFrom/secretKeyRef")
                    .put("key", "passwd"),
            "refers to the key passwd of the Secret gateway-redis"),
        mistake(
            "a ServiceAccount that there is not",
            all -> pod(all, "gateway").put("serviceAccountName", "admin"),
            "Deployment/gateway refers to the ServiceAccount admin"),
        mistake(
            "a mount without a volume",
            all ->
                container(all, "gateway")
                    .withArray("/volumeMounts")
                    .addObject()
                    .put("name", "data")
                    .put("mountPath", "/data"),
            "container gateway mounts data, which there is not"),
        mistake(
            "a selector that matches nothing",
            all ->
                all.json("PodDisruptionBudget", "gateway")
                    .withObject("/spec/selector/matchLabels")
                    .put("app.kubernetes.io/name", "gatway"),
            "PodDisruptionBudget/gateway matches nothing"),
        mistake(
            "a workload that does not find its pods",
            all ->
                all.json("Deployment", "gateway")
                    .withObject("/spec/selector/matchLabels")
                    .put("app.kubernetes.io/name", "gatway"),
            "Deployment/gateway has a selector that matches nothing"),
        mistake(
            "replicas beside an autoscaler",
            all -> all.json("Deployment", "gateway").withObject("/spec").put("replicas", 2),
            "HorizontalPodAutoscaler/gateway is in conflict with the replicas"),
        mistake(
            "an autoscaler of what there is not",
            all ->
                all.json("HorizontalPodAutoscaler", "gateway")
                    .withObject("/spec/scaleTargetRef")
                    .put("name", "gatway"),
            "HorizontalPodAutoscaler/gateway scales what there is not"),
        mistake(
            "a budget that never lets a pod go",
            all ->
                all.json("PodDisruptionBudget", "gateway")
                    .withObject("/spec")
                    .put("maxUnavailable", 0),
            "PodDisruptionBudget/gateway never lets a pod go"),
        mistake(
            "less time than a drain takes",
            all -> pod(all, "gateway").put("terminationGracePeriodSeconds", 30),
            "Deployment/gateway is killed after PT30S"),
        mistake(
            "no pause before the end",
            all -> container(all, "gateway").remove("lifecycle"),
            "Deployment/gateway does not wait (preStop)"));
  }

  private static Arguments mistake(String name, Consumer<Manifests> making, String finding) {
    return Arguments.of(name, making, finding);
  }

  private static ObjectNode pod(Manifests all, String deployment) {
    return (ObjectNode) all.json("Deployment", deployment).at(POD);
  }

  private static ObjectNode container(Manifests all, String deployment) {
    return (ObjectNode) all.json("Deployment", deployment).at(CONTAINER);
  }

  private static ObjectNode volume(Manifests all, String deployment, String name) {
    return named(pod(all, deployment).path("volumes"), name);
  }

  private static ObjectNode variable(Manifests all, String deployment, String name) {
    return named(container(all, deployment).path("env"), name);
  }

  private static ObjectNode configMap(Manifests all, String start) {
    return all.ofKind("ConfigMap")
        .filter(map -> map.name().startsWith(start))
        .map(map -> (ObjectNode) map.json())
        .findFirst()
        .orElseThrow();
  }

  private static ObjectNode named(JsonNode items, String name) {
    return items
        .valueStream()
        .filter(item -> item.path("name").asString("").equals(name))
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
