package org.liveblogarchive.gateway.stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How live streams are fanned out.
 *
 * @param readers how many readers one gateway takes at most, of all live blogs; each needs a file
 *     descriptor
 * @param replay how much of each live blog is kept for readers who come back or fall behind
 * @param writeAhead how many bytes may be on their way to one reader; what it takes in more slowly
 *     than it happens waits in the replay buffer, which all share
 * @param heartbeat after how long a silence a reader is sent a comment, to show both ends and all
 *     between them that the connection is alive
 * @param retry how long readers are asked to wait before they come back, at least; each is told
 *     some time between this and twice as much, so that not all come at once
 * @param linger how long the stream from the service is kept after the last reader left
 * @param remember how long the service's word that there is no stream (now) is passed on to further
 *     readers before it is asked again
 * @param patience how long the service may take to begin an answer
 * @param idle after how long a silence the stream from the service counts as lost
 * @param backoff the pause after a lost stream, at most; it doubles each time
 * @param longestBackoff what the pause grows to
 * @param catchUps how many readers may be caught up at the same time, each by a request of its own
 *     to the service; only those need it who are behind the replay buffer
 * @param catchUpTime how long catching one reader up may take before it has to come back for the
 *     rest
 */
@Validated
@ConfigurationProperties(prefix = "stream", ignoreUnknownFields = false)
record StreamSettings(
    @DefaultValue("12000") @Min(1) int readers,
    @DefaultValue @NotNull @Valid Replay replay,
    @DefaultValue("64KB") @NotNull DataSize writeAhead,
    @DefaultValue("15s") @NotNull @DurationMin(millis = 100) @DurationMax(minutes = 1)
        Duration heartbeat,
    @DefaultValue("2s") @NotNull @DurationMin(millis = 10) Duration retry,
    @DefaultValue("10s") @NotNull @DurationMin(millis = 10) Duration linger,
    @DefaultValue("1s") @NotNull @DurationMin(millis = 10) @DurationMax(minutes = 1)
        Duration remember,
    @DefaultValue("5s") @NotNull @DurationMin(millis = 10) Duration patience,
    @DefaultValue("30s") @NotNull @DurationMin(millis = 100) Duration idle,
    @DefaultValue("200ms") @NotNull @DurationMin(millis = 1) Duration backoff,
    @DefaultValue("5s") @NotNull @DurationMin(millis = 10) Duration longestBackoff,
    @DefaultValue("50") @Min(1) @Max(10_000) int catchUps,
    @DefaultValue("30s") @NotNull @DurationMin(seconds = 1) Duration catchUpTime) {

  /**
   * The bounds of one live blog's replay buffer; the newest event is kept in any case.
   *
   * @param events how many events
   * @param size how many bytes
   */
  record Replay(
      @DefaultValue("500") @Min(1) @Max(100_000) int events,
      @DefaultValue("1MB") @NotNull DataSize size) {}
}
