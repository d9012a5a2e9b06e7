package org.liveblogarchive.article.importing.bulk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What bulk imports may take. Together they bound the memory that all of them need.
 *
 * @param largestLine how many bytes a line may have, and all lines that are being worked on
 *     together; some twelve times as much memory is needed
 * @param linesAtOnce how many lines are worked on at once, each with a database connection
 * @param imports how many imports may run at once before others are asked to come back
 * @param mostExpansion how many times larger than it came a body may become that is compressed
 */
@Validated
@ConfigurationProperties(prefix = "bulk", ignoreUnknownFields = false)
public record BulkSettings(
    @DefaultValue("8MB") DataSize largestLine,
    @DefaultValue("4") @Min(1) @Max(16) int linesAtOnce,
    @DefaultValue("4") @Min(1) int imports,
    @DefaultValue("200") @Min(1) int mostExpansion) {}
