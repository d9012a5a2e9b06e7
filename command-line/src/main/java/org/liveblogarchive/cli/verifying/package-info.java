/** {@code liveblog verify}: recomputes histories without believing the service or the file. */
@NullMarked
package org.liveblogarchive.cli.verifying;

import org.jspecify.annotations.NullMarked;
