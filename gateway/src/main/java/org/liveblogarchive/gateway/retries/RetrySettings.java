package org.liveblogarchive.gateway.retries;

import jakarta.validation.constraints.DecimalMax;
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
 * How often reads are repeated.
 *
 * @param most how often one read is repeated at most
 * @param firstBackoff the longest wait before it is repeated once; each further wait is twice as
 *     long, and each is shortened by chance down to a half
 * @param budget the part of a route's reads that may be repeats, so that an outage is not
 *     multiplied
 * @param reserve repeats that a route may make before any read has earned one; a tenth of them
 *     comes back each second
 */
@Validated
@ConfigurationProperties(prefix = "retries", ignoreUnknownFields = false)
record RetrySettings(
    @DefaultValue("2") @Min(0) @Max(5) int most,
    @DefaultValue("50ms") @NotNull @DurationMin(millis = 1) @DurationMax(seconds = 1)
        Duration firstBackoff,
    @DefaultValue("0.1") @DecimalMin("0.01") @DecimalMax("0.5") double budget,
    @DefaultValue("10") @Min(1) @Max(1000) int reserve) {}
