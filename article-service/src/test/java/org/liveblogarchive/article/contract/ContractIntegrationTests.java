package org.liveblogarchive.article.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.web.Actor;
import org.liveblogarchive.article.web.IfMatch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Compares what the service maps with what its contract describes. */
@OnRealDatabase
class ContractIntegrationTests {

  /** What only the gateway asks for, to catch up its own readers. */
  private static final Set<String> OF_THE_GATEWAY = Set.of("until");

  /** What the content itself says. */
  private static final Set<String> NO_PARAMETERS = Set.of("Content-Type");

  private final Contract contract = Contract.read();

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Test
  void describesEveryOperationThatThereIs() {
    assertThat(
            contract.operations().stream()
                .map(operation -> shape(operation.method() + " " + operation.path())))
        .containsExactlyInAnyOrderElementsOf(handlers().keySet());
  }

  @Test
  void describesEveryParameterOfAQuery() {
    eachOperation(
        (operation, methods) -> {
          Map<String, String> taken = new TreeMap<>();
          parametersOf(methods)
              .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
              .filter(parameter -> !OF_THE_GATEWAY.contains(nameOf(parameter)))
              .forEach(parameter -> taken.put(nameOf(parameter), facts(parameter)));
          Map<String, String> described = new TreeMap<>();
          contract
              .parameters(operation, "query")
              .forEach(
                  (name, parameter) ->
                      described.put(name, facts(parameter, taken.getOrDefault(name, "nothing"))));

          assertThat(described).as(operation.toString()).isEqualTo(taken);
        });
  }

  @Test
  void describesEveryHeaderThatIsRead() {
    eachOperation(
        (operation, methods) -> {
          Set<String> read = new TreeSet<>();
          parametersOf(methods)
              .forEach(
                  parameter -> {
                    RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
                    if (header != null && !header.name().isEmpty()) {
                      read.add(header.name());
                    }
                    if (parameter.getParameterType() == IfMatch.class) {
                      read.add("If-Match");
                    }
                  });
          read.removeAll(NO_PARAMETERS);
          Set<String> described = new TreeSet<>(contract.parameters(operation, "header").keySet());
          // Read where the documents are negotiated or found by time, not by an annotation.
          described.remove("Accept-Datetime");
          read.remove("Accept-Datetime");

          assertThat(described).as(operation.toString()).isEqualTo(read);
        });
  }

  @Test
  void describesEveryTypeOfBodyThatIsTaken() {
    handlers()
        .forEach(
            (shape, handlers) -> {
              Set<String> taken =
                  handlers.stream()
                      .flatMap(
                          handler ->
                              handler
                                  .mapping()
                                  .getConsumesCondition()
                                  .getConsumableMediaTypes()
                                  .stream())
                      .map(MediaType::toString)
                      .collect(Collectors.toSet());
              JsonNode body = contract.resolved(described(shape).described().path("requestBody"));

              assertThat(body.path("content").propertyNames()).as(shape).containsAll(taken);
              assertThat(body.path("content").size()).as(shape).isEqualTo(taken.size());
            });
  }

  @Test
  void asksForAKeyWhereTheServiceNeedsAnActor() {
    eachOperation(
        (operation, methods) -> {
          boolean needsActor =
              parametersOf(methods)
                  .anyMatch(parameter -> parameter.getParameterType() == Actor.class);
          JsonNode security = operation.described().path("security");

          assertThat(!security.isEmpty() && !security.path(0).isEmpty())
              .as(operation.toString())
              .isEqualTo(needsActor);
        });
  }

  private void eachOperation(OperationCheck check) {
    handlers()
        .forEach(
            (shape, handlers) ->
                check.check(described(shape), handlers.stream().map(Handler::method).toList()));
  }

  private Contract.Operation described(String shape) {
    return contract.operations().stream()
        .filter(operation -> shape(operation.method() + " " + operation.path()).equals(shape))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, List<Handler>> handlers() {
    Map<String, List<Handler>> handlers = new TreeMap<>();
    mappings
        .getHandlerMethods()
        .forEach(
            (mapping, method) ->
                mapping.getPatternValues().stream()
                    .filter(path -> path.startsWith("/api/") || path.startsWith("/sitemap"))
                    .forEach(
                        path ->
                            mapping
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(
                                    verb ->
                                        handlers
                                            .computeIfAbsent(
                                                shape(verb + " " + path), _ -> new ArrayList<>())
                                            .add(new Handler(mapping, method)))));
    return handlers;
  }

  /** How variables are called, and what they may be, is the service's own business. */
  private static String shape(String operation) {
    String verb = operation.substring(0, operation.indexOf(' '));
    return verb.toLowerCase(Locale.ROOT)
        + operation.substring(verb.length()).replaceAll("\\{(?:[^{}]|\\{[^}]*})+}", "{}");
  }

  private static Stream<MethodParameter> parametersOf(List<HandlerMethod> methods) {
    return methods.stream().flatMap(method -> Stream.of(method.getMethodParameters()));
  }

  private static String nameOf(MethodParameter parameter) {
    RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
    return annotation == null || annotation.name().isEmpty()
        ? String.valueOf(parameter.getParameterName())
        : annotation.name();
  }

  private static String facts(MethodParameter parameter) {
    RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
    boolean required =
        annotation != null
            && annotation.required()
            && annotation.defaultValue().equals(ValueConstants.DEFAULT_NONE);
    ResolvableType type = ResolvableType.forMethodParameter(parameter);
    boolean isList = List.class.isAssignableFrom(parameter.getParameterType());
    Class<?> single = isList ? type.getGeneric(0).resolve() : type.resolve();
    Object[] constants = single == null ? null : single.getEnumConstants();
    return "%s %s %s"
        .formatted(
            required ? "required" : "optional",
            isList ? "list" : "single",
            constants == null
                ? "any"
                : Stream.of(constants).map(Object::toString).sorted().toList());
  }

  /** The same of a description; values are compared where the service has an enum for them. */
  private static String facts(JsonNode parameter, String taken) {
    JsonNode schema = parameter.path("schema");
    boolean isList = schema.path("type").asString("").equals("array");
    JsonNode values = (isList ? schema.path("items") : schema).path("enum");
    return "%s %s %s"
        .formatted(
            parameter.path("required").asBoolean(false) ? "required" : "optional",
            isList ? "list" : "single",
            values.isEmpty() || taken.endsWith(" any")
                ? "any"
                : values.valueStream().map(JsonNode::asString).sorted().toList());
  }

  private record Handler(RequestMappingInfo mapping, HandlerMethod method) {}

  @FunctionalInterface
  private interface OperationCheck {
    void check(Contract.Operation operation, List<HandlerMethod> methods);
  }
}
