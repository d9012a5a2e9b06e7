package org.liveblogarchive.article.importing.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.liveblogarchive.article.database.NamedLocks;
import org.liveblogarchive.article.formats.bundle.BundleExtras;
import org.liveblogarchive.article.formats.bundle.Manifest;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.liveblog.Ledger;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogWritten;
import org.liveblogarchive.article.liveblog.LiveBlogs;
import org.liveblogarchive.article.liveblog.LockedLiveBlog;
import org.liveblogarchive.article.liveblog.Restoration;
import org.liveblogarchive.article.liveblog.RestoredRevision;
import org.liveblogarchive.article.liveblog.Slugs;
import org.liveblogarchive.article.liveblog.WordsErased;
import org.liveblogarchive.article.web.CountedStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Restores live blogs from sealed bundles: same ids, revisions, hashes and times. A history that is
 * there already is carried on where the bundle reaches further, and never changed.
 */
@Service
public class Restoring {

  private static final int REVISIONS_AT_ONCE = 500;

  private final Restoration restoration;
  private final Ledger ledger;
  private final LiveBlogs liveBlogs;
  private final Slugs slugs;
  private final NamedLocks locks;
  private final List<BundleExtras> extras;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final BundleSettings settings;

  Restoring(
      Restoration restoration,
      Ledger ledger,
      LiveBlogs liveBlogs,
      Slugs slugs,
      NamedLocks locks,
      List<BundleExtras> extras,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      BundleSettings settings) {
    this.restoration = restoration;
    this.ledger = ledger;
    this.liveBlogs = liveBlogs;
    this.slugs = slugs;
    this.locks = locks;
    this.extras = extras;
    this.events = events;
    this.transaction = transaction;
    this.settings = settings;
  }

  /**
   * Restores a bundle, all of it or nothing.
   *
   * @throws BundleProblem where it is not what it says, or does not fit what is here
   */
  public RestoreReport restore(InputStream body, boolean dryRun) throws IOException {
    Path path = Files.createTempFile("bundle", ".zip");
    try {
      copy(body, path);
      try (BundleFile bundle = BundleFile.open(path, settings)) {
        return restore(bundle, dryRun);
      }
    } finally {
      Files.delete(path);
    }
  }

  private void copy(InputStream body, Path path) throws IOException {
    long most = settings.largest().toBytes();
    CountedStream counted =
        new CountedStream(
            body,
            count -> {
              if (count > most) {
                throw BundleProblem.largerThan("A bundle", settings.largest());
              }
            });
    try (var file = Files.newOutputStream(path)) {
      var _ = counted.transferTo(file);
    }
  }

  private RestoreReport restore(BundleFile bundle, boolean dryRun) throws IOException {
    History history = new History(bundle);
    HistoryCheck check = new HistoryCheck(bundle.manifest());
    history.each(check::take);
    LiveBlog target = check.end();
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              if (dryRun) {
                status.setRollbackOnly();
              }
              try {
                return restore(bundle, history, check, target);
              } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
              }
            }));
  }

  private RestoreReport restore(
      BundleFile bundle, History history, HistoryCheck check, LiveBlog target) throws IOException {
    locks.take("restore " + target.id());
    LockedLiveBlog here = ledger.lock(target.id()).orElse(null);
    long known = here == null ? 0 : here.head().number();
    long common = Math.min(known, target.revision());
    if (common > 0 && !restoration.hashOf(target.id(), common).equals(check.hashOf(common))) {
      throw BundleProblem.diverged(target.id());
    }
    if (here != null && here.liveBlog() != null && known >= target.revision()) {
      return unchanged(here.liveBlog(), known - target.revision());
    }
    Hash head = check.hashOf(target.revision());
    if (here == null) {
      if (!slugs.reserve(target.state().slug())) {
        throw BundleProblem.slugTaken(target.state().slug());
      }
      restoration.begin(target, head);
    }
    Map<UUID, Boolean> written = addAll(history, target.id(), known);
    restoration.end(target, head);
    takeBack(bundle, target.id());
    LiveBlog restored = liveBlogs.find(target.id()).orElseThrow();
    events.publishEvent(new LiveBlogWritten(restored, List.of()));
    return report(restored, here == null, known, written);
  }

  private static RestoreReport unchanged(LiveBlog liveBlog, long further) {
    return new RestoreReport(liveBlog, false, 0, 0, 0, liveBlog.entryCount(), further);
  }

  private static RestoreReport report(
      LiveBlog restored, boolean isNew, long known, Map<UUID, Boolean> written) {
    int created = (int) written.values().stream().filter(Boolean::booleanValue).count();
    int changed = written.size() - created;
    return new RestoreReport(
        restored,
        isNew,
        restored.revision() - known,
        created,
        changed,
        Math.max(0, restored.entryCount() - written.size()),
        0);
  }

  private Map<UUID, Boolean> addAll(History history, UUID liveBlogId, long known)
      throws IOException {
    Map<UUID, Boolean> written = new HashMap<>();
    List<RestoredRevision> batch = new ArrayList<>();
    boolean[] erased = {false};
    history.each(
        revision -> {
          Long erasedBy = revision.erasedBy();
          if (revision.revision().number() > known) {
            batch.add(revision);
          } else if (erasedBy != null && erasedBy > known) {
            restoration.erase(liveBlogId, revision.revision().number(), erasedBy);
          }
          erased[0] |= erasedBy != null && erasedBy > known;
          if (batch.size() == REVISIONS_AT_ONCE) {
            add(liveBlogId, batch, written);
          }
        });
    add(liveBlogId, batch, written);
    if (erased[0] && known > 0) {
      events.publishEvent(new WordsErased(liveBlogId, List.of()));
    }
    return written;
  }

  private void add(UUID liveBlogId, List<RestoredRevision> batch, Map<UUID, Boolean> written) {
    if (!batch.isEmpty()) {
      restoration.add(liveBlogId, batch).forEach(written::putIfAbsent);
      batch.clear();
    }
  }

  private void takeBack(BundleFile bundle, UUID liveBlogId) throws IOException {
    for (BundleExtras extra : extras) {
      for (Manifest.Part part : bundle.in(extra.folder())) {
        byte[] content = bundle.content(part.path());
        Map<String, String> facts = part.facts() == null ? Map.of() : part.facts();
        try {
          extra.restore(
              liveBlogId,
              new BundleExtras.Extra(part.path(), part.mediaType(), facts, () -> content));
        } catch (java.time.DateTimeException | IllegalArgumentException malformed) {
          throw BundleProblem.because("'%s' is malformed.".formatted(part.path()));
        }
      }
    }
  }
}
