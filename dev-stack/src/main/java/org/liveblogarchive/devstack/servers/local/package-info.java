/** Servers as processes of this machine, from binaries that Maven Central serves. */
@NullMarked
package org.liveblogarchive.devstack.servers.local;

import org.jspecify.annotations.NullMarked;
