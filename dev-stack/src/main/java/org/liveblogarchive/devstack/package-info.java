/** What the other packages share: facts about this build. */
@NullMarked
package org.liveblogarchive.devstack;

import org.jspecify.annotations.NullMarked;
