package org.liveblogarchive.search.query;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The live blog of a hit.
 *
 * @param id its id
 * @param slug its permanent readable name
 * @param headline its headline as it is now
 * @param status live or ended
 */
public record FoundLiveBlog(
    UUID id, @Nullable String slug, @Nullable String headline, String status) {}
