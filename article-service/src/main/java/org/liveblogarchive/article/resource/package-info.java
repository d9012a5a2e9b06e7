/** Live blogs and entries as the API shows them. */
@NullMarked
package org.liveblogarchive.article.resource;

import org.jspecify.annotations.NullMarked;
