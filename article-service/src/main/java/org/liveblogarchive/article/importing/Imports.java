package org.liveblogarchive.article.importing;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.liveblog.Edit;
import org.liveblogarchive.article.liveblog.Entries;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.Ledger;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogs;
import org.liveblogarchive.article.liveblog.LockedLiveBlog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Imports documents. A document of a source that was imported before changes the live blog it
 * became then; only what differs is recorded.
 */
@Service
public class Imports {

  private final Ledger ledger;
  private final LiveBlogs liveBlogs;
  private final Entries entries;
  private final ImportSources sources;
  private final Clock clock;

  Imports(Ledger ledger, LiveBlogs liveBlogs, Entries entries, ImportSources sources, Clock clock) {
    this.ledger = ledger;
    this.liveBlogs = liveBlogs;
    this.entries = entries;
    this.sources = sources;
    this.clock = clock;
  }

  /** Imports a document, all of it or nothing. */
  @Transactional
  public ImportReport carryOut(Importer importer, SourceDocument document, String actor) {
    return importInto(importer, document, actor);
  }

  /**
   * Tells what importing the document would make, by making it and taking all of it back. The ids
   * of what would be new are not kept.
   */
  @Transactional
  public ImportReport rehearse(Importer importer, SourceDocument document, String actor) {
    ImportReport report = importInto(importer, document, actor);
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return report;
  }

  private ImportReport importInto(Importer importer, SourceDocument document, String actor) {
    ImportedLiveBlog imported = importer.read(document);
    Instant now = clock.instant();
    Hash sourceKey = SourceKey.of(document, imported);
    sources.lock(sourceKey);
    LockedLiveBlog locked = sources.find(sourceKey).flatMap(ledger::lock).orElse(null);
    boolean isNew = locked == null;
    LockedLiveBlog target = locked == null ? LockedLiveBlog.ofNew(newId()) : locked;

    LiveBlog before = target.liveBlog();
    List<Entry> present = before == null ? List.of() : entries.all(before.id());
    ImportedStates states = new ImportedStates(document, imported, importer.format(), now);
    ImportPlan plan = ImportPlan.of(imported.entries(), present, states.zone(before), now);
    List<Edit> edits =
        before == null ? states.first(slug(imported), plan) : states.next(before, plan);
    LiveBlog after = before;
    if (after == null || !edits.isEmpty()) {
      after = ledger.record(target, edits, actor);
    }
    if (isNew) {
      sources.add(sourceKey, after.id());
    }
    return new ImportReport(
        after,
        entries.all(after.id()),
        plan.created(),
        plan.changed(),
        plan.unchanged(),
        plan.missing(),
        !edits.isEmpty(),
        isNew,
        imported.warnings());
  }

  private String slug(ImportedLiveBlog imported) {
    String slug = Slug.of(imported.headline());
    sources.lockSlug(slug);
    return Slug.free(slug, imported.day(), liveBlogs::hasSlug);
  }

  private static UUID newId() {
    return Generators.timeBasedEpochRandomGenerator().generate();
  }
}
