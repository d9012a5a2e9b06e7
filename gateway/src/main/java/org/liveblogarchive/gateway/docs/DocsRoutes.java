package org.liveblogarchive.gateway.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Answers {@code /openapi.json}, {@code /docs} and what that page loads. */
@Configuration(proxyBeanMethods = false)
class DocsRoutes {

  private static final CacheControl BRIEFLY =
      CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

  /** The address of a part changes with its content. */
  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private static final String CSP = "Content-Security-Policy";

  /** Nothing but what this gateway serves, and no script but the files that it serves. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
  private static final MediaType JAVASCRIPT =
      new MediaType("text", "javascript", StandardCharsets.UTF_8);

  @Bean
  RouterFunction<ServerResponse> docs() {
    Published document = Published.of(ours("openapi.json"), MediaType.APPLICATION_JSON);
    Map<String, Published> parts = new LinkedHashMap<>();
    parts.put("swagger-ui.css", Published.of(swaggerUi("swagger-ui.css"), CSS));
    parts.put("swagger-ui-bundle.js", Published.of(swaggerUi("swagger-ui-bundle.js"), JAVASCRIPT));
    parts.put("docs.css", Published.of(ours("docs.css"), CSS));
    parts.put("docs.js", Published.of(ours("docs.js"), JAVASCRIPT));
    Published page = Published.of(page(parts), HTML);
    return RouterFunctions.route(
            reading("/openapi.json"), request -> document.answer(request, BRIEFLY))
        .andRoute(
            reading("/docs"),
            request -> {
              request.exchange().getResponse().getHeaders().set(CSP, POLICY);
              return page.answer(request, BRIEFLY);
            })
        .andRoute(reading("/docs/{version}/{name}"), request -> part(request, parts));
  }

  private static Mono<ServerResponse> part(ServerRequest request, Map<String, Published> parts) {
    Published part = parts.get(request.pathVariable("name"));
    // Another version, such as one that this page had before an upgrade, is not kept.
    return part == null || !part.version().equals(request.pathVariable("version"))
        ? Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND))
        : part.answer(request, FOR_GOOD);
  }

  private static RequestPredicate reading(String path) {
    return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
        .and(RequestPredicates.path(path));
  }

  private static Resource page(Map<String, Published> parts) {
    try {
      String page = ours("docs.html").getContentAsString(StandardCharsets.UTF_8);
      for (Map.Entry<String, Published> part : parts.entrySet()) {
        String name = part.getKey();
        page = page.replace("{" + name + "}", "/docs/" + part.getValue().version() + "/" + name);
      }
      return new ByteArrayResource(page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Resource ours(String name) {
    return new ClassPathResource(name, DocsRoutes.class);
  }

  /** In whatever version it is on the class path. */
  private static Resource swaggerUi(String name) {
    String pattern = "classpath*:META-INF/resources/webjars/swagger-ui/*/" + name;
    try {
      return new PathMatchingResourcePatternResolver().getResources(pattern)[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
