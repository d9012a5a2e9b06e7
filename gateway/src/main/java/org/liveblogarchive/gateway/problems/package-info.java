/** Errors as RFC 9457 problem documents that name what is wrong and nothing internal. */
@NullMarked
package org.liveblogarchive.gateway.problems;

import org.jspecify.annotations.NullMarked;
