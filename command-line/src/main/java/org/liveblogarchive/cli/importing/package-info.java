/** {@code liveblog import}: brings documents into the archive. */
@NullMarked
package org.liveblogarchive.cli.importing;

import org.jspecify.annotations.NullMarked;
