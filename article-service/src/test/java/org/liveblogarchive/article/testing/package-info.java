/** What the tests of this service share. */
@NullMarked
package org.liveblogarchive.article.testing;

import org.jspecify.annotations.NullMarked;
