/** Live blogs as schema.org {@code LiveBlogPosting} in JSON-LD. */
@NullMarked
package org.liveblogarchive.article.formats.jsonld;

import org.jspecify.annotations.NullMarked;
