/** Search over HTTP: reading a request, writing its answer. */
@NullMarked
package org.liveblogarchive.search.query.web;

import org.jspecify.annotations.NullMarked;
