package org.liveblogarchive.devstack.servers.containers;

import java.net.URI;
import org.liveblogarchive.devstack.Build;
import org.liveblogarchive.devstack.servers.Elasticsearch;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.elasticsearch.ElasticsearchContainer;

/** The {@code elasticsearch} image, which has all analyzers, so without the plugin. */
final class ElasticsearchImage implements Image<Elasticsearch> {

  @Override
  public String name() {
    return "Elasticsearch";
  }

  @Override
  public GenericContainer<?> container() {
    return new ElasticsearchContainer("elasticsearch:" + Build.elasticsearchVersion())
        .withEnv("xpack.security.enabled", "false")
        .withEnv("cluster.routing.allocation.disk.threshold_enabled", "false")
        .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
  }

  @Override
  public int port() {
    return 9200;
  }

  @Override
  public String data() {
    return "/usr/share/elasticsearch/data";
  }

  @Override
  public Elasticsearch address(String host, int port) {
    return new Elasticsearch(URI.create("http://" + host + ":" + port));
  }
}
