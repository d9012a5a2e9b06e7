package org.liveblogarchive.devstack.servers;

import java.net.URI;
import org.liveblogarchive.devstack.processes.HttpProbe;

/** A running Elasticsearch, without security. */
public record Elasticsearch(URI uri) implements Address {

  /** The health of the cluster, because {@code GET /} is not served by every distribution. */
  @Override
  public boolean answers() {
    URI health = uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s");
    return HttpProbe.isOk(health);
  }
}
