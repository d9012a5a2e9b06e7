/**
 * The only public door of the archive: what it is made of, and where the services behind it are.
 */
@NullMarked
package org.liveblogarchive.gateway;

import org.jspecify.annotations.NullMarked;
