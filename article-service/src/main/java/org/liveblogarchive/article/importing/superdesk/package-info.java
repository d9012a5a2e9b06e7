/** Live blogs from the posts that Superdesk's Live Blog serves. */
@NullMarked
package org.liveblogarchive.article.importing.superdesk;

import org.jspecify.annotations.NullMarked;
