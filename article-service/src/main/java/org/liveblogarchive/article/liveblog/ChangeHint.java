package org.liveblogarchive.article.liveblog;

import java.util.Map;
import java.util.UUID;

/**
 * Live blogs changed, here or in another replica.
 *
 * @param revisions what they are at, or nothing where any may have changed
 */
public record ChangeHint(Map<UUID, Long> revisions) {}
