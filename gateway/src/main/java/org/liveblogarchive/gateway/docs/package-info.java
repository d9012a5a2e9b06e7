/** Explains the public API: as an OpenAPI document, and as a page made of it. */
@NullMarked
package org.liveblogarchive.gateway.docs;

import org.jspecify.annotations.NullMarked;
