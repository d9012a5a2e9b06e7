package org.liveblogarchive.search.articles;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the article service is, and what opens its change feed.
 *
 * @param url base address of the article service; required and deliberately without a default, so
 *     that a service started without its {@code config/} files says so at once
 * @param tokenUri where the gateway exchanges the key for a token; required like the address
 * @param key API key with the scope {@code feed:read}; a secret, which no file of {@code config/}
 *     holds
 * @param tokenConnectTimeout how long a connection to the gateway may take
 * @param tokenTimeout how long the gateway may take to answer
 * @param tokenPause how long it is left alone after it has failed to grant a token
 */
@Validated
@ConfigurationProperties(prefix = "articles", ignoreUnknownFields = false)
record ArticleSettings(
    @NotNull URI url,
    @NotNull URI tokenUri,
    @DefaultValue("") String key,
    @DefaultValue("1s") @NotNull @DurationMin(millis = 10) Duration tokenConnectTimeout,
    @DefaultValue("3s") @NotNull @DurationMin(millis = 10) Duration tokenTimeout,
    @DefaultValue("1s") @NotNull @DurationMin(millis = 0) Duration tokenPause) {

  /** Leaves the key out. */
  @Override
  public String toString() {
    return "ArticleSettings[url=%s, tokenUri=%s]".formatted(url, tokenUri);
  }
}
