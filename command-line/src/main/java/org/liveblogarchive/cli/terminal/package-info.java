/**
 * Writes for people and for scripts: data to standard output, everything else to standard error.
 */
@NullMarked
package org.liveblogarchive.cli.terminal;

import org.jspecify.annotations.NullMarked;
