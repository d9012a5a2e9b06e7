/** A live blog as plain text. */
@NullMarked
package org.liveblogarchive.article.formats.text;

import org.jspecify.annotations.NullMarked;
