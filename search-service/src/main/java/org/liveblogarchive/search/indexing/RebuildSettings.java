package org.liveblogarchive.search.indexing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the index is rebuilt.
 *
 * @param page most live blogs and entries read from the snapshot and written at once
 * @param writers how many pages are written at the same time, while the next one is read
 * @param comparisons how often the new index is compared, and repaired where it differs, before a
 *     rebuild is given up
 */
record RebuildSettings(
    @DefaultValue("1000") @Min(1) @Max(1000) int page,
    @DefaultValue("2") @Min(1) @Max(8) int writers,
    @DefaultValue("3") @Min(1) int comparisons) {}
