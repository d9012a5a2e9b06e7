/**
 * What entries mean: sentence embeddings, computed here some time after an entry was indexed, so
 * that search also finds entries that say the same in other words.
 */
@NullMarked
package org.liveblogarchive.search.meaning;

import org.jspecify.annotations.NullMarked;
