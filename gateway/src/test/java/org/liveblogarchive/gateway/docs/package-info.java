/** Makes the published description of the public API, and holds it to what was promised before. */
@NullMarked
package org.liveblogarchive.gateway.docs;

import org.jspecify.annotations.NullMarked;
