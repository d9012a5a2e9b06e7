/** The id by which one request can be followed from its caller through every service and log. */
@NullMarked
package org.liveblogarchive.gateway.tracing;

import org.jspecify.annotations.NullMarked;
