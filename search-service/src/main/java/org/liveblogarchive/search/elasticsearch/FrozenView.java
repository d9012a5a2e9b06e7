package org.liveblogarchive.search.elasticsearch;

import java.time.Instant;

/**
 * A point in time of the entries that several searches share.
 *
 * @param pointInTime its id in Elasticsearch
 * @param openedAt when it was opened
 */
record FrozenView(String pointInTime, Instant openedAt) {}
