/** The plain text in which the archive itself writes live blogs, and reads them back. */
@NullMarked
package org.liveblogarchive.article.notation;

import org.jspecify.annotations.NullMarked;
