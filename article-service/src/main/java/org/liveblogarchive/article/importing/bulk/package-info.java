/** Importing many live blogs at a time, one a line. */
@NullMarked
package org.liveblogarchive.article.importing.bulk;

import org.jspecify.annotations.NullMarked;
