package org.liveblogarchive.search.indexing;

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
 * How the change feed is tailed and the index kept equal to it.
 *
 * @param batch most changes read and indexed in one round
 * @param hold how long the feed may hold a request while nothing new appears; short, because an
 *     emptied Elasticsearch is noticed only between two requests
 * @param tries how often a document is offered to Elasticsearch before it is set aside
 * @param firstPause pause after the first failure; doubles, with jitter, while failures go on
 * @param longestPause longest such pause
 * @param tolerableLag how far the index may fall behind before health says so
 * @param lease how replicas agree on the one that indexes
 * @param rebuild how the index is rebuilt
 * @param reconciler how the index is compared with the article service
 */
@Validated
@ConfigurationProperties(prefix = "indexing", ignoreUnknownFields = false)
record IndexingSettings(
    @DefaultValue("1000") @Min(1) @Max(1000) int batch,
    @DefaultValue("5s") @DurationMin(seconds = 0) @DurationMax(seconds = 25) Duration hold,
    @DefaultValue("3") @Min(1) int tries,
    @DefaultValue("200ms") @DurationMin(millis = 1) Duration firstPause,
    @DefaultValue("5s") @DurationMin(millis = 1) Duration longestPause,
    @DefaultValue("1m") @DurationMin(seconds = 1) Duration tolerableLag,
    @DefaultValue @Valid LeaseSettings lease,
    @DefaultValue @Valid RebuildSettings rebuild,
    @DefaultValue @Valid ReconcilerSettings reconciler) {}
