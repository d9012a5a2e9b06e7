/** JSON as the gateway answers it. */
@NullMarked
package org.liveblogarchive.cli.json;

import org.jspecify.annotations.NullMarked;
