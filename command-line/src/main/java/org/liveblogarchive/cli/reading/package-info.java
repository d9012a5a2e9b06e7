/** {@code liveblog list} and {@code liveblog show}: reads live blogs. */
@NullMarked
package org.liveblogarchive.cli.reading;

import org.jspecify.annotations.NullMarked;
