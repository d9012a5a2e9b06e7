package org.liveblogarchive.devstack.servers.containers;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Volume;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.devstack.processes.Ports;
import org.liveblogarchive.devstack.processes.Waiting;
import org.liveblogarchive.devstack.servers.Address;
import org.liveblogarchive.devstack.servers.Server;
import org.liveblogarchive.devstack.servers.ServerNotStarted;
import org.liveblogarchive.devstack.servers.ServerSettings;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;

/** The life of a server that runs as a container. Its data lies in a volume that outlives it. */
final class ContainerServer<A extends Address> implements Server<A> {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Image<A> image;
  private final DataVolume volume;

  /** The given port; where any would do, the one chosen at the first start, kept afterwards. */
  private int port;

  private @Nullable GenericContainer<?> running;
  private boolean closed;

  ContainerServer(Image<A> image, ServerSettings settings) {
    this.image = image;
    this.volume = DataVolume.of(settings);
    this.port = settings.port();
  }

  @Override
  public A start() {
    GenericContainer<?> container = prepared();
    try {
      container.start();
    } catch (ContainerLaunchException e) {
      stop();
      throw ServerNotStarted.because(image.name(), reason(e), e);
    }
    A address = image.address(container.getHost(), port);
    if (!Waiting.until(address::answers, PATIENCE)) {
      String lastWords = container.getLogs();
      stop();
      throw ServerNotStarted.silent(image.name(), PATIENCE, lastWords);
    }
    return address;
  }

  private synchronized GenericContainer<?> prepared() {
    if (closed) {
      throw new IllegalStateException(image.name() + " was closed");
    }
    if (running != null) {
      throw new IllegalStateException(image.name() + " runs already");
    }
    if (port == 0) {
      port = Ports.free();
    }
    volume.create();
    GenericContainer<?> container = image.container();
    container.setPortBindings(List.of(listenAddress() + port + ":" + image.port()));
    container.withCreateContainerCmdModifier(this::mountVolume);
    running = container;
    return container;
  }

  private void mountVolume(CreateContainerCmd command) {
    HostConfig host = Objects.requireNonNullElseGet(command.getHostConfig(), HostConfig::new);
    command.withHostConfig(host.withBinds(new Bind(volume.name(), new Volume(image.data()))));
  }

  /** Only this machine may connect, unless the engine is on another one. */
  private static String listenAddress() {
    String engine = DockerClientFactory.instance().dockerHostIpAddress();
    return engine.equals("localhost") ? "127.0.0.1:" : "";
  }

  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }

  @Override
  public synchronized void stop() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    stop();
  }

  @Override
  public void erase() {
    volume.delete();
  }
}
