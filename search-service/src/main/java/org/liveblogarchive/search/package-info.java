/** Makes every entry of the archive findable: tails the change feed and answers searches. */
@NullMarked
package org.liveblogarchive.search;

import org.jspecify.annotations.NullMarked;
