package org.liveblogarchive.gateway.access;

import org.liveblogarchive.gateway.tokens.TokenKeys;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * What services ask the gateway for, on its management port: the keys of tokens, and tokens.
 *
 * <p>Imported into the management context only, by a file in {@code META-INF/spring}: were it found
 * by scanning, it would be public.
 */
class TokenEndpoints {

  @Bean
  RouterFunction<ServerResponse> tokenRoutes(
      TokenKeys keys, TokenGrant grant, Environment environment) {
    if (ManagementPortType.get(environment) != ManagementPortType.DIFFERENT) {
      throw new IllegalStateException("management.server.port has to differ from server.port");
    }
    return RouterFunctions.route()
        .GET(
            "/oauth2/jwks",
            _ ->
                ServerResponse.ok()
                    .contentType(MediaType.parseMediaType("application/jwk-set+json"))
                    .cacheControl(CacheControl.noCache())
                    .bodyValue(keys.document()))
        .POST("/oauth2/token", grant::answer)
        .build();
  }
}
