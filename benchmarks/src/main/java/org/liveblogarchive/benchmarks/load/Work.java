package org.liveblogarchive.benchmarks.load;

import java.io.IOException;
import java.sql.SQLException;

/** What one client does again and again. Each client has its own, in a thread of its own. */
public interface Work extends AutoCloseable {

  /**
   * Does it once.
   *
   * @return whether it was done; false where it was refused
   */
  boolean once() throws IOException, SQLException;

  @Override
  void close() throws IOException, SQLException;
}
