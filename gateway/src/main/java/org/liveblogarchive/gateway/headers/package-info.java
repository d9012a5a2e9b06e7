/** What every answer says about itself to browsers, and what it keeps to itself. */
@NullMarked
package org.liveblogarchive.gateway.headers;

import org.jspecify.annotations.NullMarked;
