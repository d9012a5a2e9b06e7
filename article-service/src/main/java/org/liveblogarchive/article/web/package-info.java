/** HTTP conventions that every endpoint of this service keeps. */
@NullMarked
package org.liveblogarchive.article.web;

import org.jspecify.annotations.NullMarked;
