package org.liveblogarchive.devstack.services;

import java.nio.file.Path;
import java.util.Map;
import org.liveblogarchive.devstack.Build;

/**
 * How to run a stack.
 *
 * @param state the folder for data, logs, the editor's key and whatever else it needs
 * @param durable whether data must survive a crash of the machine; faster without
 * @param train whether a service that has no start-up cache writes one when it ends, which takes
 *     some seconds
 * @param environment variables on top for each service, by its name
 */
public record StackSettings(
    Path state,
    StackPorts ports,
    boolean durable,
    boolean train,
    Map<String, Map<String, String>> environment) {

  /** A stack for tests, on free ports; its data and start-up caches nobody will miss. */
  public static StackSettings disposable(Path state) {
    return new StackSettings(state, StackPorts.free(), false, false, Map.of());
  }

  StackSettings withoutTraining() {
    return new StackSettings(state, ports, durable, false, environment);
  }

  /** The files that configure the services, in a local run as in Kubernetes. */
  Path config() {
    return Build.project().resolve("config");
  }

  Path server(String name) {
    return state.resolve("data").resolve(name);
  }

  Path service(String name) {
    return state.resolve("services").resolve(name);
  }

  Path log(String service) {
    return state.resolve("logs").resolve(service + ".log");
  }
}
