package org.liveblogarchive.article.importing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liveblogarchive.article.database.NewId;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.liveblog.Archive;
import org.liveblogarchive.article.liveblog.Edit;
import org.liveblogarchive.article.liveblog.Entries;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.Ledger;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogWithdrawn;
import org.liveblogarchive.article.liveblog.LockedLiveBlog;
import org.liveblogarchive.article.liveblog.Slugs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports documents. A document of a source that was imported before changes the live blog it
 * became then; only what differs is recorded.
 */
@Service
public class Imports {

  private final Ledger ledger;
  private final Slugs slugs;
  private final Entries entries;
  private final ImportSources sources;
  private final SourceDocuments documents;
  private final ErasedWords erasedWords;
  private final Languages languages;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Imports(
      Ledger ledger,
      Slugs slugs,
      Entries entries,
      ImportSources sources,
      SourceDocuments documents,
      ErasedWords erasedWords,
      Languages languages,
      TransactionTemplate transaction,
      Clock clock) {
    this.ledger = ledger;
    this.slugs = slugs;
    this.entries = entries;
    this.sources = sources;
    this.documents = documents;
    this.erasedWords = erasedWords;
    this.languages = languages;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Reads a document. Detecting its language takes a while at the first time, and other threads:
   * nothing for a transaction.
   */
  public Reading read(Importer importer, SourceDocument document) {
    ImportedLiveBlog imported = importer.read(document);
    boolean told = document.language() != null || imported.language() != null;
    String detected = told || imported.complete() ? null : languages.of(imported).orElse(null);
    return new Reading(importer, document, imported, detected);
  }

  /** Imports a document, all of it or nothing. */
  public ImportReport carryOut(Reading reading, String actor) {
    return Objects.requireNonNull(transaction.execute(_ -> importInto(reading, actor)));
  }

  /**
   * Tells what importing the document would make, by making it and taking all of it back. The ids
   * of what would be new are not kept.
   */
  public Rehearsal rehearse(Reading reading, String actor) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              ImportReport report = importInto(reading, actor);
              return new Rehearsal(report, entries.all(report.liveBlog().id()));
            }));
  }

  private ImportReport importInto(Reading reading, String actor) {
    SourceDocument document = reading.document();
    Hash sourceKey = SourceKey.of(document, reading.imported());
    sources.lock(sourceKey);
    LockedLiveBlog locked =
        sources
            .find(sourceKey)
            .or(() -> ownId(reading.imported()))
            .flatMap(ledger::lock)
            .orElse(null);
    if (locked == null) {
      LockedLiveBlog created = LockedLiveBlog.ofNew(NewId.next());
      ImportReport report = record(reading, created, actor);
      sources.add(sourceKey, created.id());
      return report;
    }
    if (locked.liveBlog() != null && locked.liveBlog().state().status().isGone()) {
      throw LiveBlogWithdrawn.of(locked.liveBlog());
    }
    String knownZone = locked.liveBlog() == null ? null : locked.liveBlog().state().timeZone();
    return document.timeZone() != null || knownZone == null
        ? record(reading, locked, actor)
        : record(reading.again(document.in(ZoneId.of(knownZone))), locked, actor);
  }

  /** An export of a live blog of ours tells of that live blog. */
  private static Optional<UUID> ownId(ImportedLiveBlog imported) {
    return Optional.ofNullable(imported.sourceId()).filter(Archive::isId).map(UUID::fromString);
  }

  private ImportReport record(Reading reading, LockedLiveBlog target, String actor) {
    SourceDocument document = reading.document();
    ImportedLiveBlog imported = reading.imported();
    String format = reading.importer().format();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LiveBlog before = target.liveBlog();
    List<Entry> present = before == null ? List.of() : entries.all(before.id());
    ErasedWords.Known erased = erasedWords.of(target.id());
    List<ImportedEntry> wanted = erased.without(imported.entries());
    ImportedStates states =
        new ImportedStates(document, imported, format, reading.detectedLanguage(), now);
    ImportPlan plan = ImportPlan.of(wanted, imported.removed(), present, states.zone(before), now);
    List<Edit> edits =
        before == null ? states.first(slug(imported), plan) : states.next(before, plan);
    LiveBlog after =
        before == null || !edits.isEmpty() ? ledger.record(target, edits, actor) : before;
    documents.keep(after.id(), document, format, now, erased);
    return new ImportReport(
        after,
        plan.created(),
        plan.changed(),
        plan.unchanged(),
        plan.missing(),
        before == null,
        !edits.isEmpty(),
        warnings(imported, imported.entries().size() - wanted.size()));
  }

  private String slug(ImportedLiveBlog imported) {
    String wanted = imported.slug();
    return wanted != null && slugs.reserve(wanted)
        ? wanted
        : slugs.reserve(imported.headline(), imported.day());
  }

  private static List<Warning> warnings(ImportedLiveBlog imported, int erased) {
    List<Warning> warnings = new ArrayList<>(imported.warnings());
    if (erased > 0) {
      warnings.add(
          new Warning(
              null, "%d entries were left out, because they were erased here.".formatted(erased)));
    }
    return warnings;
  }
}
