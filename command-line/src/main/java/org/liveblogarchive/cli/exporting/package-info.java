/**
 * {@code liveblog export}: takes live blogs out of the archive, whole and in any representation.
 */
@NullMarked
package org.liveblogarchive.cli.exporting;

import org.jspecify.annotations.NullMarked;
