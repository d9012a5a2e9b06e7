/** Makes and revokes the keys that a gateway knows by its files, on the operator's machine. */
@NullMarked
package org.liveblogarchive.cli.keys;

import org.jspecify.annotations.NullMarked;
