/** The live stream: every change of a live blog to everybody who follows it, once and in order. */
@NullMarked
package org.liveblogarchive.article.stream;

import org.jspecify.annotations.NullMarked;
