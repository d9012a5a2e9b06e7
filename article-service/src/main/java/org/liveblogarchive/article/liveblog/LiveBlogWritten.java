package org.liveblogarchive.article.liveblog;

import java.util.UUID;

/** A live blog got new revisions; published inside the transaction that writes them. */
public record LiveBlogWritten(UUID liveBlogId, long revision) {}
