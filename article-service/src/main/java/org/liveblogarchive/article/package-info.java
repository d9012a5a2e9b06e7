/** The service that owns live blogs and entries. */
@NullMarked
package org.liveblogarchive.article;

import org.jspecify.annotations.NullMarked;
