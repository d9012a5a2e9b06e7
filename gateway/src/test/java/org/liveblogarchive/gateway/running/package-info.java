/**
 * The whole gateway, running with the real configuration in front of services that tests control.
 */
@NullMarked
package org.liveblogarchive.gateway.running;

import org.jspecify.annotations.NullMarked;
