/** PostgreSQL, Elasticsearch and Redis as things to start, stop and connect to. */
@NullMarked
package org.liveblogarchive.devstack.servers;

import org.jspecify.annotations.NullMarked;
