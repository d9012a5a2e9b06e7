/** Bringing live blogs in from other systems, one importer per format. */
@NullMarked
package org.liveblogarchive.article.importing;

import org.jspecify.annotations.NullMarked;
