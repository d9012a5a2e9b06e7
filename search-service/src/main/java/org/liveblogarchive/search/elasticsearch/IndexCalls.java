package org.liveblogarchive.search.elasticsearch;

import java.io.IOException;

/** Calls to Elasticsearch on behalf of indexing that answer nothing. */
@FunctionalInterface
interface IndexCalls {

  void execute() throws IOException;
}
