/** Child processes that are started, watched, stopped and, after a crash, found again. */
@NullMarked
package org.liveblogarchive.devstack.processes;

import org.jspecify.annotations.NullMarked;
