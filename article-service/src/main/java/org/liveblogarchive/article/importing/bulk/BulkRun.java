package org.liveblogarchive.article.importing.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One bulk import: a thread that reads lines, one for each line that is worked on, one that puts
 * results into their order, and one that sends them.
 */
class BulkRun implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(BulkRun.class);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int RESULTS_AHEAD = 256;
  private static final int ATTEMPTS = 3;

  private final LineImport lines;
  private final BulkSettings settings;
  private final Room room;
  private final String actor;
  private final boolean dryRun;
  private final Turns turns = new Turns();
  private final Summary.Tally tally = new Summary.Tally();
  private final BlockingQueue<CompletableFuture<@Nullable LineResult>> results =
      new ArrayBlockingQueue<>(RESULTS_AHEAD);
  private final ResultSpool spool = new ResultSpool();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile @Nullable Problem end;
  private volatile boolean abandoned;

  BulkRun(LineImport lines, BulkSettings settings, Room room, String actor, boolean dryRun)
      throws IOException {
    this.lines = lines;
    this.settings = settings;
    this.room = room;
    this.actor = actor;
    this.dryRun = dryRun;
  }

  /** Begins to send results as they come. */
  void answer(OutputStream client) {
    var _ =
        threads.submit(
            () -> {
              try {
                spool.drainTo(client);
              } catch (IOException unsent) {
                log.info("Results of a bulk import could not be sent: {}", unsent.toString());
                abandoned = !isImpatience(unsent);
              }
              return null;
            });
  }

  /** Who is sending still, and therefore does not read, has not gone away. */
  private static boolean isImpatience(IOException unsent) {
    for (Throwable cause = unsent; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketTimeoutException) {
        return true;
      }
    }
    return false;
  }

  /** Imports a body. */
  void carryOut(InputStream body, boolean gzip) throws InterruptedException {
    Future<?> ordering = threads.submit(this::putInOrder);
    try {
      readAll(gzip ? Expansion.of(body, settings.mostExpansion()) : body);
    } catch (Problem refused) {
      end = refused;
    } catch (IOException brokenOff) {
      end = BulkProblem.brokenOff(why(brokenOff));
    }
    results.put(CompletableFuture.completedFuture(null));
    await(ordering);
  }

  private static String why(IOException failure) {
    return failure instanceof ZipException ? "it is no gzip" : "the connection was lost";
  }

  private void readAll(InputStream body) throws IOException, InterruptedException {
    Lines reading = new Lines(body, Math.toIntExact(settings.largestLine().toBytes()));
    Line line = reading.next();
    while (line != null && end == null && !abandoned) {
      begin(line);
      line = reading.next();
    }
  }

  private void begin(Line line) throws InterruptedException {
    room.take(line);
    turns.enter(line.number());
    CompletableFuture<@Nullable LineResult> result = new CompletableFuture<>();
    var _ =
        threads.submit(
            () -> {
              try {
                result.complete(resultOf(line));
              } catch (Throwable unexpected) {
                result.completeExceptionally(unexpected);
              } finally {
                turns.leave(line.number());
                room.free(line);
              }
            });
    results.put(result);
  }

  private LineResult resultOf(Line line) {
    try {
      return line.tooLong()
          ? failed(line, BulkProblem.lineOver(settings.largestLine()))
          : attempt(line, 1);
    } catch (Problem problem) {
      return failed(line, problem);
    } catch (DataAccessResourceFailureException
        | TransactionException
        | TransientDataAccessException outage) {
      log.error("A bulk import ends, because the database did not answer: {}", outage.toString());
      BulkProblem unavailable = BulkProblem.archiveUnavailable();
      end = unavailable;
      return failed(line, unavailable);
    } catch (Exception unexpected) {
      log.error("Line {} of a bulk import failed unexpectedly", line.number(), unexpected);
      return failed(line, BulkProblem.unexpected());
    }
  }

  private LineResult attempt(Line line, int number) throws InterruptedException {
    try {
      return lines.carryOut(line, turns, actor, dryRun);
    } catch (TransientDataAccessException disturbed) {
      if (number == ATTEMPTS) {
        throw disturbed;
      }
      return attempt(line, number + 1);
    }
  }

  private static LineResult failed(Line line, Problem problem) {
    return LineResult.failed(line.number(), problem.getBody());
  }

  private @Nullable Void putInOrder() throws Exception {
    for (LineResult result = results.take().join();
        result != null;
        result = results.take().join()) {
      tally.add(result);
      send(result);
    }
    Problem problem = end;
    send(tally.summary(dryRun, problem == null ? null : LineProblem.of(problem.getBody())));
    return null;
  }

  private void send(Object result) throws IOException {
    byte[] json = JSON.writeValueAsBytes(result);
    byte[] line = new byte[json.length + 1];
    System.arraycopy(json, 0, line, 0, json.length);
    line[json.length] = '\n';
    spool.add(line);
  }

  private static void await(Future<?> ordering) throws InterruptedException {
    try {
      ordering.get();
    } catch (ExecutionException failed) {
      log.error("The results of a bulk import could not be kept", failed.getCause());
    }
  }

  @Override
  public void close() throws IOException {
    spool.end();
    threads.close();
    spool.close();
  }
}
