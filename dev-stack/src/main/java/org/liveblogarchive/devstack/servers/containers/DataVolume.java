package org.liveblogarchive.devstack.servers.containers;

import com.github.dockerjava.api.exception.NotFoundException;
import java.util.Map;
import java.util.UUID;
import org.liveblogarchive.devstack.servers.ServerSettings;
import org.testcontainers.DockerClientFactory;

/**
 * A volume of the engine that holds a server's data between its containers.
 *
 * @param labels those by which Testcontainers deletes what a killed test run has left; none where
 *     the data must be kept
 */
record DataVolume(String name, Map<String, String> labels) {

  /** The volume that belongs to a server's folder. */
  static DataVolume of(ServerSettings settings) {
    String folder = settings.directory().toAbsolutePath().normalize().toString();
    return new DataVolume(
        "liveblog-archive-"
            + UUID.nameUUIDFromBytes(folder.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        settings.durable() ? Map.of() : DockerClientFactory.DEFAULT_LABELS);
  }

  /** Creates it, unless it exists. */
  void create() {
    DockerClientFactory.lazyClient().createVolumeCmd().withName(name).withLabels(labels).exec();
  }

  void delete() {
    try {
      DockerClientFactory.lazyClient().removeVolumeCmd(name).exec();
    } catch (NotFoundException e) {
      // It never held anything.
      return;
    }
  }
}
