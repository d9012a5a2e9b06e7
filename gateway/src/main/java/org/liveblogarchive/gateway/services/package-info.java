/** Where the services behind the gateway are, and which of their addresses answer. */
@NullMarked
package org.liveblogarchive.gateway.services;

import org.jspecify.annotations.NullMarked;
