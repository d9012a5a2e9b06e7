/** The endpoints that give out whole live blogs, by suffix or by what the caller accepts. */
@NullMarked
package org.liveblogarchive.article.formats.web;

import org.jspecify.annotations.NullMarked;
