/** Live blogs as they were at a moment: what the public could see then, as far as it still may. */
@NullMarked
package org.liveblogarchive.article.past;

import org.jspecify.annotations.NullMarked;
