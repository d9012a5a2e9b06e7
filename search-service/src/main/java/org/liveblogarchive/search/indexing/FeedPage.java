package org.liveblogarchive.search.indexing;

import java.time.Instant;
import java.util.List;
import org.liveblogarchive.search.articles.FeedItem;

/**
 * One page of the change feed, read as far as it can be.
 *
 * @param items oldest first
 * @param cursor where the feed continues
 * @param isLast whether the feed showed nothing more
 * @param askedAt when it was asked for, by {@link System#nanoTime}
 * @param answeredAt when the answer was there
 */
record FeedPage(
    List<FeedItem> items, String cursor, boolean isLast, long askedAt, Instant answeredAt) {}
