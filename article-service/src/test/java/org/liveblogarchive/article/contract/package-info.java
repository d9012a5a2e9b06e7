/** Holds the running service to what contracts/openapi.yaml says of it. */
@NullMarked
package org.liveblogarchive.article.contract;

import org.jspecify.annotations.NullMarked;
