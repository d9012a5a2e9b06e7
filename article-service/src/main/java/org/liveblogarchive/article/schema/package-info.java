/** Who brings the database's schema up to date: the service as it starts, or a step before it. */
@NullMarked
package org.liveblogarchive.article.schema;

import org.jspecify.annotations.NullMarked;
