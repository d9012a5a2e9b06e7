/** What every HTTP endpoint here shares: strict parameters, problems, request ids. */
@NullMarked
package org.liveblogarchive.search.web;

import org.jspecify.annotations.NullMarked;
