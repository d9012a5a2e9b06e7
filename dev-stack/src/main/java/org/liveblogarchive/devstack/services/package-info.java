/** The three services as processes, and the whole stack of servers and services. */
@NullMarked
package org.liveblogarchive.devstack.services;

import org.jspecify.annotations.NullMarked;
