package org.liveblogarchive.article.stream;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How live streams are served.
 *
 * @param heartbeat how long a stream is silent at most; a lost reader is noticed only by writing
 * @param look how often a stream looks without having been woken up
 * @param retry how long a reader waits before it reconnects, at least; at most three times that
 * @param replayPage how many changes are read at once for a reader who is behind
 * @param mostReaders how many streams are open at the same time at most; gateways need one for each
 *     live blog that is followed
 */
@Validated
@ConfigurationProperties(prefix = "stream", ignoreUnknownFields = false)
record StreamSettings(
    @DefaultValue("10s") @DurationMin(millis = 10) Duration heartbeat,
    @DefaultValue("1s") @DurationMin(millis = 10) Duration look,
    @DefaultValue("1s") @DurationMin(millis = 1) Duration retry,
    @DefaultValue("500") @Min(1) int replayPage,
    @DefaultValue("4000") @Min(1) int mostReaders) {}
