/** Importing the archive's own format. */
@NullMarked
package org.liveblogarchive.article.importing.nativejson;

import org.jspecify.annotations.NullMarked;
