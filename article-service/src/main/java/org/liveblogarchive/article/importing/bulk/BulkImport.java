package org.liveblogarchive.article.importing.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/**
 * Imports bodies of any size, line by line: several lines at once, each in a transaction of its
 * own, answered in their order.
 */
@Service
public class BulkImport {

  private final LineImport lines;
  private final BulkSettings settings;
  private final Semaphore imports;
  private final Room room;

  BulkImport(LineImport lines, BulkSettings settings) {
    this.lines = lines;
    this.settings = settings;
    this.imports = new Semaphore(settings.imports());
    this.room = new Room(settings);
  }

  /**
   * Imports a body and writes one result a line, and at the end a summary. A client that goes away
   * ends it behind the lines that are being worked on.
   *
   * @param gzip whether the body is compressed
   * @param begin is called before the first result
   * @throws BulkProblem where too many imports are running already
   */
  public void carryOut(InputStream body, boolean gzip, String actor, boolean dryRun, Begin begin)
      throws IOException, InterruptedException {
    if (!imports.tryAcquire()) {
      throw BulkProblem.busy();
    }
    try (BulkRun run = new BulkRun(lines, settings, room, actor, dryRun)) {
      run.answer(begin.answer());
      run.carryOut(body, gzip);
    } finally {
      imports.release();
    }
  }

  /** Begins an answer when it is certain that there will be one. */
  @FunctionalInterface
  public interface Begin {
    /** Returns where results go. */
    OutputStream answer() throws IOException;
  }
}
