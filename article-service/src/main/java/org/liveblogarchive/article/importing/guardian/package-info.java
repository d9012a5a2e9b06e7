/** Live blogs from the Guardian's Content API and from the data of its pages. */
@NullMarked
package org.liveblogarchive.article.importing.guardian;

import org.jspecify.annotations.NullMarked;
