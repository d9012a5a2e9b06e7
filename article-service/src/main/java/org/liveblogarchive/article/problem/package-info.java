/** Failures as RFC 9457 problem documents. */
@NullMarked
package org.liveblogarchive.article.problem;

import org.jspecify.annotations.NullMarked;
