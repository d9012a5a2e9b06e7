/** The command behind {@code ./run}. */
@NullMarked
package org.liveblogarchive.devstack.run;

import org.jspecify.annotations.NullMarked;
