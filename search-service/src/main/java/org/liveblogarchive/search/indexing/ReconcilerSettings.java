package org.liveblogarchive.search.indexing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the index is compared with the article service for ever.
 *
 * @param page how many live blogs and entries are compared at once
 * @param pause how long to wait between two pages, which is what bounds the load
 * @param rest how long to wait between the end of one comparison and the beginning of the next
 * @param grace how long a difference has to last, counted from when the feed was read up to it,
 *     until it is taken for drift; longer than any transaction of the article service stays open
 * @param removals most documents removed in one comparison: should the article service miss more
 *     than that, it is likelier to be wrong than the index
 * @param tolerableAge how long ago the last comparison may have ended before health says so
 */
record ReconcilerSettings(
    @DefaultValue("1000") @Min(1) @Max(10_000) int page,
    @DefaultValue("500ms") @DurationMin(millis = 0) Duration pause,
    @DefaultValue("5m") @DurationMin(millis = 1) Duration rest,
    @DefaultValue("30s") @DurationMin(millis = 0) Duration grace,
    @DefaultValue("1000") @Min(0) int removals,
    @DefaultValue("1d") @DurationMin(seconds = 1) Duration tolerableAge) {}
