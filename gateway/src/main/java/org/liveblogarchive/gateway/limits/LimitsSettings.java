package org.liveblogarchive.gateway.limits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much a client may ask for.
 *
 * @param anonymous for callers without an API key, each client address of its own
 * @param tiers for callers with a key, each name of its own: the tiers that keys can have, by name
 * @param guesses how often an address may present a key that is not valid
 * @param costs what takes more than one token or stays open; the first that fits counts
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
    @NotNull @NotEmpty Map<@Pattern(regexp = "[a-z][a-z0-9-]{0,31}") String, @Valid Tier> tiers,
    @NotNull @Valid Tier guesses,
    @DefaultValue List<@Valid Cost> costs,
    @DefaultValue("0") @Min(0) @Max(8) int trustedProxies,
    @DefaultValue("100ms") @NotNull @DurationMin(millis = 5) @DurationMax(seconds = 1)
        Duration patience,
    @DefaultValue("5s") @NotNull @DurationMin(millis = 100) @DurationMax(minutes = 1)
        Duration pause) {

  /**
   * A token bucket: it holds some tokens, requests take them, and they come back steadily. The
   * upper bounds refuse what no client could ever reach, a limit in name only.
   *
   * @param capacity tokens in a full bucket: what may be asked for at once
   * @param refillPerSecond tokens that come back each second: what may be asked for for ever; may
   *     be a fraction
   * @param streams how many streams and exports may be open at once, at each gateway
   */
  record Tier(
      @Min(1) @Max(100_000) int capacity,
      @DecimalMin("0.001") @Max(10_000) double refillPerSecond,
      @DefaultValue("1") @Min(1) @Max(100_000) int streams) {}

  /**
   * What is dearer than reading a page.
   *
   * @param path pattern of its paths
   * @param tokens how many tokens it takes
   * @param stream whether it stays open and is counted among its caller's streams
   */
  record Cost(
      @NotBlank String path,
      @DefaultValue("1") @Min(1) @Max(100_000) int tokens,
      @DefaultValue("false") boolean stream) {}
}
