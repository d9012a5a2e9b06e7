package org.liveblogarchive.search.articles;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import feign.RequestInterceptor;
import feign.RequestTemplate;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The token that opens the change feed: asked of the gateway for the API key (client credentials
 * grant, RFC 6749 section 4.4), used until shortly before it ends, and asked for again.
 */
@Component
class FeedToken implements RequestInterceptor {

  private static final String GRANT =
      "grant_type=client_credentials&audience=article-service&scope=feed%3Aread&client_id=";

  /** A request that takes it on its way shall still arrive with it. */
  private static final Duration MARGIN = Duration.ofSeconds(5);

  private final ArticleSettings settings;
  private final JsonMapper json;
  private final Clock clock;
  private final HttpClient http;
  private @Nullable String token;
  private Instant usableUntil = Instant.MIN;
  private Instant pausedUntil = Instant.MIN;

  FeedToken(ArticleSettings settings, JsonMapper json, Clock clock) {
    this.settings = settings;
    this.json = json;
    this.clock = clock;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.tokenConnectTimeout())
            .build();
  }

  record Grant(
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("expires_in") long expiresIn) {}

  @Override
  public void apply(RequestTemplate request) {
    request.removeHeader(HttpHeaders.AUTHORIZATION);
    request.header(HttpHeaders.AUTHORIZATION, "Bearer " + current());
  }

  /** Does not use it again: the article service refused it. */
  synchronized void forget() {
    token = null;
  }

  /**
   * Returns the token.
   *
   * @throws TokenUnavailable where the gateway grants none now
   */
  synchronized String current() {
    Instant now = clock.instant();
    String usable = token;
    if (usable != null && now.isBefore(usableUntil)) {
      return usable;
    }
    if (now.isBefore(pausedUntil)) {
      throw TokenUnavailable.shortly();
    }
    try {
      Grant grant = ask();
      token = grant.accessToken();
      usableUntil = now.plusSeconds(grant.expiresIn()).minus(MARGIN);
      return grant.accessToken();
    } catch (TokenUnavailable unavailable) {
      pausedUntil = clock.instant().plus(settings.tokenPause());
      throw unavailable;
    }
  }

  private Grant ask() {
    if (settings.key().isBlank()) {
      throw TokenUnavailable.withoutKey();
    }
    try {
      HttpResponse<String> answer = http.send(request(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw TokenUnavailable.withStatus(answer.statusCode());
      }
      return json.readValue(answer.body(), Grant.class);
    } catch (IOException | JacksonException failure) {
      throw TokenUnavailable.because(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw TokenUnavailable.because(interrupted);
    }
  }

  private HttpRequest request() {
    String key = settings.key();
    String[] parts = key.split("_", -1);
    String form =
        GRANT
            + URLEncoder.encode(parts.length > 1 ? parts[1] : "", UTF_8)
            + "&client_secret="
            + URLEncoder.encode(key, UTF_8);
    return HttpRequest.newBuilder(settings.tokenUri())
        .timeout(settings.tokenTimeout())
        .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED_VALUE)
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }
}
