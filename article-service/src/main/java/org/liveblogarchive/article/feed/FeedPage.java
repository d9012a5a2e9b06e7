package org.liveblogarchive.article.feed;

import java.util.List;

/**
 * The changes after a place in the feed, oldest first.
 *
 * @param cursor where to go on, also when there are no changes
 */
record FeedPage(List<FeedItem> items, String cursor) {}
