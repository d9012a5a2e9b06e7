/** Reading JSON that others wrote, whatever it turns out to be. */
@NullMarked
package org.liveblogarchive.article.importing.json;

import org.jspecify.annotations.NullMarked;
