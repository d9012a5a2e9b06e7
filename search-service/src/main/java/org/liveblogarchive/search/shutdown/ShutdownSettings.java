package org.liveblogarchive.search.shutdown;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a process leaves.
 *
 * @param notice how long it still takes requests after it has said that it is not ready any more:
 *     as long as whoever sends them may take to hear of that
 */
@Validated
@ConfigurationProperties(prefix = "shutdown", ignoreUnknownFields = false)
record ShutdownSettings(
    @DefaultValue("1s") @NotNull @DurationMin @DurationMax(seconds = 15) Duration notice) {}
