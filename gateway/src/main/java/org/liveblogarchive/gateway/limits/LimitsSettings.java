package org.liveblogarchive.gateway.limits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests a client may make.
 *
 * @param anonymous for callers without an API key, each client address of its own
 * @param keyed for callers with an API key, each name of its own
 * @param trustedProxies how many reverse proxies of ours every request comes through; the client's
 *     address is then the one that the outermost of them added to {@code X-Forwarded-For}, else
 *     that of the connection
 * @param patience how long a request waits for Redis before it is counted here instead
 * @param pause how long Redis is left alone after it failed, while requests are counted here
 */
@Validated
@ConfigurationProperties(prefix = "limits", ignoreUnknownFields = false)
record LimitsSettings(
    @NotNull @Valid Tier anonymous,
    @NotNull @Valid Tier keyed,
    @DefaultValue("0") @Min(0) @Max(8) int trustedProxies,
    @DefaultValue("100ms") @NotNull @DurationMin(millis = 5) @DurationMax(seconds = 1)
        Duration patience,
    @DefaultValue("5s") @NotNull @DurationMin(millis = 100) @DurationMax(minutes = 1)
        Duration pause) {

  /**
   * A token bucket: it holds some tokens, each request takes one, and they come back steadily. The
   * upper bounds refuse what no client could ever reach, a limit in name only.
   *
   * @param capacity tokens in a full bucket: requests that may be made at once
   * @param refillPerSecond tokens that come back each second: requests that may be made for ever;
   *     may be a fraction
   */
  record Tier(
      @Min(1) @Max(100_000) int capacity,
      @DecimalMin("0.001") @Max(10_000) double refillPerSecond) {}
}
