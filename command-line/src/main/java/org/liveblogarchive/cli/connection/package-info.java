/**
 * Talks to the gateway over HTTP: repeats what is safe to repeat, and tells refusals from outages.
 */
@NullMarked
package org.liveblogarchive.cli.connection;

import org.jspecify.annotations.NullMarked;
