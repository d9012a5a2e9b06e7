/** Live blogs as schema.org {@code LiveBlogPosting} in JSON-LD, alone or inside a page. */
@NullMarked
package org.liveblogarchive.article.importing.jsonld;

import org.jspecify.annotations.NullMarked;
