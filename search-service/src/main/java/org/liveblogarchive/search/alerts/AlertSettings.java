package org.liveblogarchive.search.alerts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How saved searches are matched and delivered.
 *
 * @param limit how many alerts there may be
 * @param page most changes that are matched in one round
 * @param batch how many alerts are put into one request to Elasticsearch
 * @param hold how long the change feed may hold a request while nothing new appears
 * @param pause before matching is tried again after a failure
 * @param retention how long deliveries and dead letters are kept, and so can be resumed or replayed
 * @param stream how matches are streamed
 * @param webhooks how matches are sent
 */
@Validated
@ConfigurationProperties(prefix = "alerts", ignoreUnknownFields = false)
public record AlertSettings(
    @DefaultValue("500") @Min(1) @Max(5000) int limit,
    @DefaultValue("200") @Min(1) @Max(1000) int page,
    @DefaultValue("100") @Min(1) @Max(1000) int batch,
    @DefaultValue("5s") @DurationMin(seconds = 0) @DurationMax(seconds = 10) Duration hold,
    @DefaultValue("1s") @DurationMin(millis = 1) Duration pause,
    @DefaultValue("7d") @DurationMin(hours = 1) Duration retention,
    @DefaultValue @Valid StreamSettings stream,
    @DefaultValue @Valid WebhookSettings webhooks) {

  /**
   * How matches are streamed.
   *
   * @param readers how many streams each replica serves at once
   * @param poll how often a stream looks for new matches
   * @param heartbeat how often an idle stream says that it is alive; shorter than what proxies on
   *     the way take for dead
   */
  public record StreamSettings(
      @DefaultValue("100") @Min(1) int readers,
      @DefaultValue("1s") @DurationMin(millis = 10) Duration poll,
      @DefaultValue("15s") @DurationMin(millis = 100) @DurationMax(seconds = 50)
          Duration heartbeat) {}
}
