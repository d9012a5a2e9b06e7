/** The archive's own format: all that the public may know of a live blog and its entries. */
@NullMarked
package org.liveblogarchive.article.formats.nativejson;

import org.jspecify.annotations.NullMarked;
