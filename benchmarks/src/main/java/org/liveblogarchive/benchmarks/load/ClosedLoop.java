package org.liveblogarchive.benchmarks.load;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;

/** Several clients, each of which begins anew as soon as it is done. */
public final class ClosedLoop {

  private static final int DIGITS = 3;
  private static final int MEDIAN = 50;
  private static final int NEARLY_ALL = 99;
  private static final double MILLISECOND = 1e6;
  private static final double SECOND = 1e9;

  private ClosedLoop() {}

  /**
   * Lets clients work for a while.
   *
   * @param work makes the work of each client, by its number from 0
   * @throws LoadFailed when a client cannot go on
   */
  public static LoadResult run(int clients, Duration duration, IntFunction<Work> work) {
    long begin = System.nanoTime();
    long deadline = begin + duration.toNanos();
    List<Callable<Client>> tasks = new ArrayList<>();
    for (int number = 0; number < clients; number++) {
      int client = number;
      tasks.add(() -> work(work.apply(client), deadline));
    }
    Histogram latencies = new Histogram(DIGITS);
    long refused = 0;
    for (Client client : all(tasks)) {
      latencies.add(client.latencies);
      refused += client.refused;
    }
    double seconds = (System.nanoTime() - begin) / SECOND;
    return new LoadResult(
        latencies.getTotalCount() / seconds,
        latencies.getValueAtPercentile(MEDIAN) / MILLISECOND,
        latencies.getValueAtPercentile(NEARLY_ALL) / MILLISECOND,
        refused);
  }

  private static Client work(Work work, long deadline) throws IOException, SQLException {
    Client client = new Client();
    try (work) {
      for (long begin = System.nanoTime(); begin < deadline; begin = System.nanoTime()) {
        if (work.once()) {
          client.latencies.recordValue(System.nanoTime() - begin);
        } else {
          client.refused++;
        }
      }
    }
    return client;
  }

  private static List<Client> all(List<Callable<Client>> tasks) {
    List<Client> clients = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
      for (Future<Client> client : threads.invokeAll(tasks)) {
        clients.add(client.get());
      }
    } catch (ExecutionException e) {
      throw LoadFailed.because(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LoadFailed.because(e);
    }
    return clients;
  }

  private static final class Client {
    final Histogram latencies = new Histogram(DIGITS);
    long refused;
  }
}
