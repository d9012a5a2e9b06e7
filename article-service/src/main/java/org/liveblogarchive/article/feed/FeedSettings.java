package org.liveblogarchive.article.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the change feed is served.
 *
 * @param pageSize how many changes a page holds at most, whatever the reader asks for
 * @param longestWait how long a reader may wait for a change; proxies cut connections after 30 s
 * @param pollInterval how often a waiting reader looks without having been woken up; the bound on
 *     how late a change can be when a notification is lost
 * @param notificationInterval how far apart two notifications of the same service are at least
 */
@Validated
@ConfigurationProperties(prefix = "feed", ignoreUnknownFields = false)
record FeedSettings(
    @Min(1) @Max(10_000) int pageSize,
    @DefaultValue("25s") @DurationMin(seconds = 0) @DurationMax(seconds = 25) Duration longestWait,
    @DefaultValue("1s") @DurationMin(millis = 10) Duration pollInterval,
    @DefaultValue("50ms") @DurationMin(millis = 1) Duration notificationInterval) {}
