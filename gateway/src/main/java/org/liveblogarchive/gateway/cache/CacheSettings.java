package org.liveblogarchive.gateway.cache;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What is kept for anonymous readers. Only what a service allows to be kept is, and for no longer.
 *
 * @param size how much memory it may take
 * @param largest body that is kept; larger ones are passed on
 * @param longest how long an answer is used before the service is asked again; no longer than a
 *     second, which is what a withdrawal may take to show even where the change feed is late
 * @param unfollowed the same while the change feed cannot be followed
 * @param paths patterns of what may be kept; everything else always comes from its service
 */
@Validated
@ConfigurationProperties(prefix = "cache", ignoreUnknownFields = false)
record CacheSettings(
    @DefaultValue("48MB") @NotNull DataSize size,
    @DefaultValue("1MB") @NotNull DataSize largest,
    @DefaultValue("1s") @NotNull @DurationMin(millis = 0) @DurationMax(seconds = 1)
        Duration longest,
    @DefaultValue("200ms") @NotNull @DurationMin(millis = 0) @DurationMax(millis = 500)
        Duration unfollowed,
    @DefaultValue List<@NotBlank String> paths) {

  CacheSettings {
    paths = List.copyOf(paths);
  }
}
