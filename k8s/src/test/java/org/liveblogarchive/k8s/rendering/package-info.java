/** Renders overlays and combinations of components with kustomize. */
@NullMarked
package org.liveblogarchive.k8s.rendering;

import org.jspecify.annotations.NullMarked;
