package org.liveblogarchive.article.importing.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Results on their way to the client. Most clients read nothing before they have sent everything;
 * if results waited for them, and the body for the results, neither would ever go on. So results
 * wait on the disk, however many there are.
 */
class ResultSpool implements AutoCloseable {

  private static final int CHUNK = 16 * 1024;

  private final FileChannel file;
  private long written;
  private boolean ended;

  ResultSpool() throws IOException {
    Path path = Files.createTempFile("import-results", ".ndjson");
    this.file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Adds results; never waits for a reader. */
  synchronized void add(byte[] results) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(results);
    while (left.hasRemaining()) {
      written += file.write(left, written);
    }
    notifyAll();
  }

  /** Says that no more results come. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Hands over results as they come, until the last one. */
  void drainTo(OutputStream client) throws IOException, InterruptedException {
    byte[] chunk = new byte[CHUNK];
    long sent = 0;
    for (long known = awaitBeyond(sent); known > sent; known = awaitBeyond(sent)) {
      int size = (int) Math.min(CHUNK, known - sent);
      int read = file.read(ByteBuffer.wrap(chunk, 0, size), sent);
      client.write(chunk, 0, read);
      client.flush();
      sent += read;
    }
  }

  private synchronized long awaitBeyond(long sent) throws InterruptedException {
    while (written == sent && !ended) {
      wait();
    }
    return written;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
