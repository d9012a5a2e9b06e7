/** Checks the manifests as an API server, an operator and an attacker would read them. */
@NullMarked
package org.liveblogarchive.k8s;

import org.jspecify.annotations.NullMarked;
