package org.liveblogarchive.devstack.servers.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.devstack.Build;
import org.liveblogarchive.devstack.processes.Folders;
import org.liveblogarchive.devstack.processes.Signal;
import org.liveblogarchive.devstack.servers.Elasticsearch;

/** Elasticsearch from its distribution on Maven Central, with the analysis plugin of this build. */
final class ElasticsearchRecipe implements Recipe<Elasticsearch> {

  @Override
  public String name() {
    return "Elasticsearch";
  }

  @Override
  public Duration patience() {
    return Duration.ofMinutes(4);
  }

  @Override
  public Signal ending() {
    return Signal.TERMINATE;
  }

  /** The configuration is copied because the server writes its keystore beside it. */
  @Override
  public void prepare(Path folder) throws IOException {
    Path plugin = Build.elasticsearchHome().resolve("plugins/dev-analysis");
    if (!Files.exists(plugin.resolve("plugin-descriptor.properties"))) {
      throw new IOException(plugin + " is missing: build dev-stack with mvn package");
    }
    Files.createDirectories(Recipe.data(folder));
    Folders.copyFiles(Build.elasticsearchHome().resolve("config"), folder.resolve("config"));
  }

  @Override
  public List<String> command(Path folder, int port) {
    return List.of(
        Build.elasticsearchHome().resolve("bin/elasticsearch").toString(),
        "-Ecluster.name=dev-stack",
        "-Ediscovery.type=single-node",
        "-Enetwork.host=127.0.0.1",
        "-Ehttp.port=" + port,
        "-Epath.data=" + Recipe.data(folder),
        "-Epath.logs=" + folder.resolve("logs"),
        "-Expack.security.enabled=false",
        // A developer's disk is often fuller than a server's may be.
        "-Ecluster.routing.allocation.disk.threshold_enabled=false");
  }

  @Override
  public Map<String, String> environment(Path folder) {
    return Map.of(
        "ES_JAVA_HOME", System.getProperty("java.home"),
        "ES_JAVA_OPTS", "-Xms512m -Xmx512m",
        "ES_PATH_CONF", folder.resolve("config").toString());
  }

  @Override
  public Elasticsearch address(int port) {
    return new Elasticsearch(URI.create("http://127.0.0.1:" + port));
  }
}
