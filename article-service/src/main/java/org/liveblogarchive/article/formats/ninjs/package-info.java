/** Live blogs as IPTC ninjs 3. */
@NullMarked
package org.liveblogarchive.article.formats.ninjs;

import org.jspecify.annotations.NullMarked;
