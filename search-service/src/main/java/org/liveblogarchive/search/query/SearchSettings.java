package org.liveblogarchive.search.query;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How searches are answered.
 *
 * @param timeLimit longest wait for each answer of Elasticsearch
 * @param pageLifetime how long the next page may be asked for after the one before
 * @param visibilityAge how old the shared view of entries and the knowledge of live blogs may be
 * @param cursorKeys secrets of at least 32 characters that sign cursors, the newest first; the same
 *     for all replicas; none means that each process makes one for itself
 * @param exports how many result sets may be exported at once
 * @param retryAfter when a caller may try again while search is unavailable
 */
@Validated
@ConfigurationProperties(prefix = "search", ignoreUnknownFields = false)
public record SearchSettings(
    @DefaultValue("3s") @DurationMin(millis = 1) Duration timeLimit,
    @DefaultValue("2m") @DurationMin(seconds = 1) Duration pageLifetime,
    @DefaultValue("200ms") @DurationMin(millis = 0) Duration visibilityAge,
    @DefaultValue List<@Size(min = 32) String> cursorKeys,
    @DefaultValue("2") @Min(1) int exports,
    @DefaultValue("2s") @DurationMin(seconds = 1) Duration retryAfter) {}
