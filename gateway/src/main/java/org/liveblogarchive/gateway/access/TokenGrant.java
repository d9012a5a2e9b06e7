package org.liveblogarchive.gateway.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.gateway.tokens.InternalTokens;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Exchanges an API key for an internal token: the client credentials grant of OAuth 2 (RFC 6749,
 * section 4.4), where the key's id is the client's id and the key its secret.
 */
@Component
class TokenGrant {

  private static final String BASIC = "Basic ";

  private final KeyCallers keys;
  private final InternalTokens tokens;
  private final Set<String> audiences;

  TokenGrant(KeyCallers keys, InternalTokens tokens, AccessSettings settings) {
    this.keys = keys;
    this.tokens = tokens;
    this.audiences = settings.audiences();
  }

  /** An answer as section 5.1 has it. */
  record Granted(
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("token_type") String tokenType,
      @JsonProperty("expires_in") long expiresIn,
      String scope) {}

  Mono<ServerResponse> answer(ServerRequest request) {
    return request
        .formData()
        .flatMap(form -> answer(form, request.headers().firstHeader(HttpHeaders.AUTHORIZATION)));
  }

  private Mono<ServerResponse> answer(
      MultiValueMap<String, String> form, @Nullable String authorization) {
    if (!"client_credentials".equals(form.getFirst("grant_type"))) {
      return error(HttpStatus.BAD_REQUEST, "unsupported_grant_type");
    }
    String secret = secret(form, authorization);
    Caller caller = secret == null ? Caller.anonymous() : keys.with(secret);
    if (caller.name() == null) {
      return error(HttpStatus.UNAUTHORIZED, "invalid_client");
    }
    String audience = form.getFirst("audience");
    if (audience == null || !audiences.contains(audience)) {
      return error(HttpStatus.BAD_REQUEST, "invalid_target");
    }
    Set<String> scopes = scopes(form.getFirst("scope"), caller);
    if (scopes.isEmpty() || !caller.scopes().containsAll(scopes)) {
      return error(HttpStatus.BAD_REQUEST, "invalid_scope");
    }
    return ServerResponse.ok()
        .cacheControl(CacheControl.noStore())
        .bodyValue(
            new Granted(
                tokens.of(caller.name(), scopes, audience),
                "Bearer",
                tokens.usableFor().toSeconds(),
                String.join(" ", scopes)));
  }

  private static Set<String> scopes(@Nullable String wanted, Caller caller) {
    return wanted == null
        ? caller.scopes()
        : Arrays.stream(wanted.split(" "))
            .filter(scope -> !scope.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable String secret(
      MultiValueMap<String, String> form, @Nullable String authorization) {
    if (authorization == null) {
      return form.getFirst("client_secret");
    }
    if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return null;
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip());
      // Neither part has a character that the form encoding of section 2.3.1 would change.
      String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
      return parts.length == 2 ? parts[1] : null;
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  private static Mono<ServerResponse> error(HttpStatus status, String code) {
    ServerResponse.BodyBuilder answer =
        ServerResponse.status(status).cacheControl(CacheControl.noStore());
    if (status == HttpStatus.UNAUTHORIZED) {
      answer = answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"liveblog-archive\"");
    }
    return answer.bodyValue(Map.of("error", code));
  }
}
