/** Saved searches: what they match from now on, once per revision, as a stream or a webhook. */
@NullMarked
package org.liveblogarchive.search.alerts;

import org.jspecify.annotations.NullMarked;
