package org.liveblogarchive.article.writing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How live blogs are written.
 *
 * @param largestBatch how many waiting writes to one live blog are committed together at most
 * @param largestBody how many bytes a request's body may have
 * @param rememberKeys how long an idempotency key is known
 * @param scheduleInterval how often entries are looked for whose time has come
 */
@Validated
@ConfigurationProperties(prefix = "writing", ignoreUnknownFields = false)
public record WritingSettings(
    @DefaultValue("64") @Min(1) @Max(1000) int largestBatch,
    @DefaultValue("1MB") DataSize largestBody,
    @DefaultValue("24h") @DurationMin(minutes = 1) Duration rememberKeys,
    @DefaultValue("250ms") @DurationMin(millis = 10) Duration scheduleInterval) {}
