/**
 * The analyzers, tokenizers and filters of a stock Elasticsearch that its Maven Central form lacks.
 */
@NullMarked
package org.liveblogarchive.analysis;

import org.jspecify.annotations.NullMarked;
