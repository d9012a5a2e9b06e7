/** {@code liveblog search}: finds entries. */
@NullMarked
package org.liveblogarchive.cli.searching;

import org.jspecify.annotations.NullMarked;
