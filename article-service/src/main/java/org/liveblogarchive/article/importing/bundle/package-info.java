/** Restoring live blogs with their history from sealed bundles. */
@NullMarked
package org.liveblogarchive.article.importing.bundle;

import org.jspecify.annotations.NullMarked;
