/** The tool {@code liveblog}: its commands put together. */
@NullMarked
package org.liveblogarchive.cli;

import org.jspecify.annotations.NullMarked;
