/** Who may ask this service for what, by the gateway's tokens. */
@NullMarked
package org.liveblogarchive.article.access;

import org.jspecify.annotations.NullMarked;
