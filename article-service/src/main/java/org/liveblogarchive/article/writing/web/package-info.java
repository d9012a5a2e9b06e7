/** The endpoints that write live blogs and entries. */
@NullMarked
package org.liveblogarchive.article.writing.web;

import org.jspecify.annotations.NullMarked;
