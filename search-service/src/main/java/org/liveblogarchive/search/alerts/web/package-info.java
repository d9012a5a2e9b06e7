/** Saved searches over HTTP. */
@NullMarked
package org.liveblogarchive.search.alerts.web;

import org.jspecify.annotations.NullMarked;
