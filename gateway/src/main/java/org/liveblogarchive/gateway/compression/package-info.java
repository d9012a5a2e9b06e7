/** Which answers are compressed for whom, and what that does to their validators. */
@NullMarked
package org.liveblogarchive.gateway.compression;

import org.jspecify.annotations.NullMarked;
