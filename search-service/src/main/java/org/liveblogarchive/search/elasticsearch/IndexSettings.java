package org.liveblogarchive.search.elasticsearch;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How indices are created.
 *
 * @param prefix put before the name of every index, so that several installations can share one
 *     Elasticsearch
 * @param shards primary shards of an index
 * @param replicas copies of each shard as Elasticsearch's {@code auto_expand_replicas} takes it;
 *     {@code 0-1} makes one as soon as there is a second node, and none on a single node, which
 *     keeps its health green
 * @param refreshInterval how long a write may take to become searchable
 */
@Validated
@ConfigurationProperties(prefix = "index", ignoreUnknownFields = false)
record IndexSettings(
    @DefaultValue("") @NotNull @Pattern(regexp = "[a-z0-9-]*") String prefix,
    @DefaultValue("1") @Min(1) int shards,
    @DefaultValue("0-1") @Pattern(regexp = "[0-9]+-([0-9]+|all)") String replicas,
    @DefaultValue("500ms") @DurationMin(millis = 1) Duration refreshInterval) {}
