package org.liveblogarchive.article.liveblog;

import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.Place;
import org.liveblogarchive.article.history.SealedRevision;

/**
 * A revision that was recorded before, here or elsewhere, and is taken over as it is.
 *
 * @param state canonical, or null where it is not there
 * @param erasedBy the revision that erased it, or null
 * @param withheld why it was not told ({@code draft}, {@code withdrawn}), or null
 * @param shown what is shown of its entry if this is its last revision, canonical, or null
 */
public record RestoredRevision(
    SealedRevision revision,
    Place place,
    @Nullable String state,
    @Nullable Long erasedBy,
    @Nullable String withheld,
    @Nullable String shown) {}
