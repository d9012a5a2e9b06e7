/** What the repositories of this service share in talking to PostgreSQL. */
@NullMarked
package org.liveblogarchive.article.database;

import org.jspecify.annotations.NullMarked;
