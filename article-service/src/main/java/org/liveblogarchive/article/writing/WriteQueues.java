package org.liveblogarchive.article.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One queue for each live blog that is being written to. Whoever comes to its head takes everybody
 * who waits along, so that a busy live blog needs few commits for many writes.
 */
class WriteQueues {

  private final int largestBatch;
  private final BiConsumer<UUID, List<Pending>> commit;
  private final ConcurrentHashMap<UUID, Queue> queues = new ConcurrentHashMap<>();

  WriteQueues(int largestBatch, BiConsumer<UUID, List<Pending>> commit) {
    this.largestBatch = largestBatch;
    this.commit = commit;
  }

  /** Returns when {@code pending} is committed; throws what its commit threw. */
  void process(UUID liveBlogId, Pending pending) {
    Queue queue =
        queues.compute(
            liveBlogId,
            (_, known) -> {
              Queue entered = known == null ? new Queue() : known;
              entered.visitors++;
              return entered;
            });
    try {
      process(liveBlogId, queue, new Place(pending));
    } finally {
      queues.computeIfPresent(liveBlogId, (_, known) -> --known.visitors == 0 ? null : known);
    }
  }

  private void process(UUID liveBlogId, Queue queue, Place place) {
    queue.waiting.add(place);
    queue.turn.lock();
    try {
      // Done already where somebody before us took us along. A full batch may leave us waiting, for
      // the turn is not given in the order of the queue.
      while (!place.done) {
        commitWaiting(liveBlogId, queue);
      }
    } finally {
      queue.turn.unlock();
    }
    if (place.failure != null) {
      throw place.failure;
    }
  }

  /** Commits the oldest writes that wait. */
  private void commitWaiting(UUID liveBlogId, Queue queue) {
    List<Place> batch = new ArrayList<>();
    for (Place next = queue.waiting.poll(); next != null; next = queue.waiting.poll()) {
      batch.add(next);
      if (batch.size() == largestBatch) {
        break;
      }
    }
    try {
      commit.accept(liveBlogId, batch.stream().map(place -> place.pending).toList());
    } catch (RuntimeException failed) {
      batch.forEach(place -> place.failure = failed);
    } finally {
      batch.forEach(place -> place.done = true);
    }
  }

  private static final class Queue {
    private final ConcurrentLinkedQueue<Place> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();
    private int visitors;
  }

  /** A write's place in a queue; its fields are guarded by the queue's turn. */
  private static final class Place {
    private final Pending pending;
    private boolean done;
    private @Nullable RuntimeException failure;

    Place(Pending pending) {
      this.pending = pending;
    }
  }
}
