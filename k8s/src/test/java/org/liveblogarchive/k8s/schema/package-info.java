/** Whether an object has the fields of its type, all that are required and no other. */
@NullMarked
package org.liveblogarchive.k8s.schema;

import org.jspecify.annotations.NullMarked;
