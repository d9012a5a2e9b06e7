package org.liveblogarchive.devstack.servers;

/**
 * A server that this process starts and ends: a local process or a container.
 *
 * @param <A> the address it is reached at
 */
public interface Server<A extends Address> extends AutoCloseable {

  /**
   * Starts it and waits until it answers.
   *
   * @throws ServerNotStarted when it does not; nothing of it is left running then
   */
  A start();

  /** Ends it and waits until it is gone. Its data stays. Harmless when it does not run. */
  void stop();

  /** Drops the data of a stopped server. */
  void erase();

  /** Stops it and starts it again on the same port. */
  default A restart() {
    stop();
    return start();
  }

  /** Starts it again on the same port, as if its disk had been lost. */
  default A restartWithEmptyDisk() {
    stop();
    erase();
    return start();
  }

  /** Stops it for good: it cannot be started again, not even by a start that is under way. */
  @Override
  void close();
}
