/** Keeps and finds documents in Elasticsearch; the only package that knows it. */
@NullMarked
package org.liveblogarchive.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
