/** What search engines are told of: sitemaps of all public live blogs, and of the news. */
@NullMarked
package org.liveblogarchive.article.formats.sitemap;

import org.jspecify.annotations.NullMarked;
