/** Servers that all test JVMs of one run share, kept by a process that outlives each of them. */
@NullMarked
package org.liveblogarchive.devstack.servers.sharing;

import org.jspecify.annotations.NullMarked;
