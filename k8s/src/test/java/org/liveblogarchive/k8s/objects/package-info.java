/** Rendered objects and how they hang together. */
@NullMarked
package org.liveblogarchive.k8s.objects;

import org.jspecify.annotations.NullMarked;
