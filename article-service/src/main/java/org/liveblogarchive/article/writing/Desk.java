package org.liveblogarchive.article.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.RecordedRevision;
import org.liveblogarchive.article.history.Revisions;
import org.liveblogarchive.article.liveblog.Edit;
import org.liveblogarchive.article.liveblog.Entries;
import org.liveblogarchive.article.liveblog.Ledger;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogNotFound;
import org.liveblogarchive.article.liveblog.LockedLiveBlog;
import org.liveblogarchive.article.liveblog.Past;
import org.liveblogarchive.article.liveblog.WorkingCopy;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes every write to a live blog. Those that wait for the same live blog are committed together:
 * each by itself is accepted or refused, and all that are accepted become durable at once.
 */
@Component
class Desk {

  private final Ledger ledger;
  private final Entries entries;
  private final Revisions revisions;
  private final Answers answers;
  private final TransactionTemplate transaction;
  private final WriteQueues queues;

  /** Keys whose first request is under way in this replica. */
  private final Set<List<String>> inFlight = ConcurrentHashMap.newKeySet();

  Desk(
      Ledger ledger,
      Entries entries,
      Revisions revisions,
      Answers answers,
      TransactionTemplate transaction,
      WritingSettings settings) {
    this.ledger = ledger;
    this.entries = entries;
    this.revisions = revisions;
    this.answers = answers;
    this.transaction = transaction;
    this.queues =
        new WriteQueues(settings.largestBatch(), (id, batch) -> commit(() -> lock(id), batch));
  }

  /** Writes to a live blog that exists. */
  Written write(UUID liveBlogId, Write write) {
    return once(write, pending -> queues.process(liveBlogId, pending));
  }

  /** Creates a live blog; the decision returns its first edit. */
  Written create(UUID liveBlogId, Write write) {
    return once(write, pending -> commit(() -> LockedLiveBlog.ofNew(liveBlogId), List.of(pending)));
  }

  private LockedLiveBlog lock(UUID liveBlogId) {
    return ledger.lock(liveBlogId).orElseThrow(() -> LiveBlogNotFound.with(liveBlogId.toString()));
  }

  private Written once(Write write, Consumer<Pending> processing) {
    IdempotencyKey key = write.key();
    List<String> name = key == null ? List.of() : List.of(key.actor(), key.key());
    if (key != null && !inFlight.add(name)) {
      throw IdempotencyConflict.inFlight(key);
    }
    try {
      Pending pending = new Pending(write);
      processing.accept(pending);
      return pending.outcome();
    } finally {
      inFlight.remove(name);
    }
  }

  private void commit(Supplier<LockedLiveBlog> lock, List<Pending> batch) {
    try {
      transaction.executeWithoutResult(_ -> decide(lock.get(), batch));
    } catch (DuplicateKeyException answeredElsewhere) {
      // Another replica committed one of the keys between our look and our insert. Now it shows.
      transaction.executeWithoutResult(_ -> decide(lock.get(), batch));
    }
  }

  private void decide(LockedLiveBlog locked, List<Pending> batch) {
    List<UUID> entryIds =
        batch.stream().map(pending -> pending.write().entryId()).filter(Objects::nonNull).toList();
    List<IdempotencyKey> keys =
        batch.stream().map(pending -> pending.write().key()).filter(Objects::nonNull).toList();
    WorkingCopy copy = ledger.open(locked, entries.find(locked.id(), entryIds));
    Answers.Claim claim = answers.claim(keys);
    Map<IdempotencyKey, Answers.Answer> given = new LinkedHashMap<>();
    for (Pending pending : batch) {
      try {
        pending.succeed(carryOut(pending.write(), copy, claim, given));
      } catch (Problem refused) {
        pending.refuse(refused);
      }
    }
    ledger.store(copy);
    answers.remember(given, copy.now());
  }

  private Written carryOut(
      Write write,
      WorkingCopy copy,
      Answers.Claim claim,
      Map<IdempotencyKey, Answers.Answer> given) {
    IdempotencyKey key = write.key();
    if (key == null) {
      return carryOut(write, copy);
    }
    if (claim.taken().contains(key)) {
      throw IdempotencyConflict.inFlight(key);
    }
    Answers.Answer earlier = claim.known().get(key);
    if (earlier != null) {
      return repeat(key, earlier);
    }
    Written written = carryOut(write, copy);
    LiveBlog liveBlog = copy.liveBlog();
    given.put(key, new Answers.Answer(key.request(), liveBlog.id(), liveBlog.revision()));
    return written;
  }

  private static Written carryOut(Write write, WorkingCopy copy) {
    Edit edit = write.decision().decide(copy);
    if (edit != null) {
      copy.record(List.of(edit), write.actor());
    }
    UUID entryId = edit instanceof Edit.OfEntry ofEntry ? ofEntry.entryId() : write.entryId();
    return entryId == null
        ? new Written(copy.liveBlog(), null, false)
        : new Written(null, copy.entry(entryId), false);
  }

  /** Gives the first answer again, made from the revision that it was. */
  private Written repeat(IdempotencyKey key, Answers.Answer answer) {
    if (!answer.request().equals(key.request())) {
      throw IdempotencyConflict.reused(key);
    }
    RecordedRevision revision =
        revisions.numbered(answer.liveBlogId(), List.of(answer.number())).getFirst();
    @Nullable UUID entryId = revision.entryId();
    return entryId == null
        ? new Written(Past.liveBlog(revision), null, true)
        : new Written(null, Past.entry(revision), true);
  }
}
