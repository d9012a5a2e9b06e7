package org.liveblogarchive.search.indexing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may index at the moment.
 *
 * @param holder a replica, or null when the one that had the lease gave it back
 */
public record LeaseHolder(@Nullable UUID holder) {}
