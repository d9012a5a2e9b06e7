package org.liveblogarchive.article.liveblog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time a live blog covers (schema.org {@code coverageStartTime}, {@code coverageEndTime}).
 *
 * @param start the first entry's instant, or null where it is unknown
 * @param end the last entry's instant, or null where it is unknown or coverage goes on
 */
public record Coverage(@Nullable Instant start, @Nullable Instant end) {}
