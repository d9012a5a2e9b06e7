/** Importing over HTTP. */
@NullMarked
package org.liveblogarchive.article.importing.web;

import org.jspecify.annotations.NullMarked;
