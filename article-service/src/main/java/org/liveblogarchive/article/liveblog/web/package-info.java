/** Reading live blogs and entries over HTTP. */
@NullMarked
package org.liveblogarchive.article.liveblog.web;

import org.jspecify.annotations.NullMarked;
