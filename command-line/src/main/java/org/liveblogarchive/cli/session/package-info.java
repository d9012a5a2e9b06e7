/** What all commands have in common: the options that every command takes, and how each ends. */
@NullMarked
package org.liveblogarchive.cli.session;

import org.jspecify.annotations.NullMarked;
