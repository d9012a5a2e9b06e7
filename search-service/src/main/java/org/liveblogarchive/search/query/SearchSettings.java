package org.liveblogarchive.search.query;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How searches are answered.
 *
 * @param timeLimit longest wait for each answer of Elasticsearch
 * @param pageLifetime how long the next page may be asked for after the one before
 * @param visibilityAge how old the knowledge of which live blogs are hidden may be
 * @param retryAfter when a caller may try again while search is unavailable
 */
@Validated
@ConfigurationProperties(prefix = "search", ignoreUnknownFields = false)
public record SearchSettings(
    @DefaultValue("3s") @DurationMin(millis = 1) Duration timeLimit,
    @DefaultValue("2m") @DurationMin(seconds = 1) Duration pageLifetime,
    @DefaultValue("500ms") @DurationMin(millis = 0) Duration visibilityAge,
    @DefaultValue("2s") @DurationMin(seconds = 1) Duration retryAfter) {}
