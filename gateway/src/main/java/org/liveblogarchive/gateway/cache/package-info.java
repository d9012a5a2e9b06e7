/**
 * Answers to anonymous readers, kept for a moment, and how they are forgotten when something
 * changes.
 */
@NullMarked
package org.liveblogarchive.gateway.cache;

import org.jspecify.annotations.NullMarked;
