package org.liveblogarchive.devstack.services;

import org.liveblogarchive.devstack.processes.Ports;

/**
 * Where each part of a stack listens on 127.0.0.1; 0 for a server's port means any that is free.
 */
public record StackPorts(
    int gateway,
    int gatewayManagement,
    int articleService,
    int articleServiceManagement,
    int searchService,
    int searchServiceManagement,
    int postgreSql,
    int elasticsearch,
    int redis) {

  /** Ports that are free now. */
  public static StackPorts free() {
    return new StackPorts(
        Ports.free(),
        Ports.free(),
        Ports.free(),
        Ports.free(),
        Ports.free(),
        Ports.free(),
        0,
        0,
        0);
  }
}
