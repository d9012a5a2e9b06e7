package org.liveblogarchive.article.importing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.database.NewId;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Coverage;
import org.liveblogarchive.article.liveblog.Edit;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.Withdrawal;

/**
 * What has to happen to the entries of a live blog for it to hold what a document tells.
 *
 * @param edits one for each entry that is new or changed, oldest first
 * @param coverage the times of the oldest and newest entry as they then are
 * @param created entries that are new
 * @param unchanged entries that stay as they are
 * @param missing entries that the document does not hold; they stay as they are
 */
record ImportPlan(
    List<Edit.OfEntry> edits, Coverage coverage, int created, int unchanged, int missing) {

  private static final String REMOVED = "removed at the source";

  /**
   * Plans the import.
   *
   * @param removed ids in the source of entries that are gone there
   * @param present the live blog's entries, oldest first
   * @param zone where days end, for entries of which only the day is known
   * @param recordedAt when a change becomes public whose time the source does not tell
   */
  static ImportPlan of(
      List<ImportedEntry> wanted,
      Set<String> removed,
      List<Entry> present,
      ZoneId zone,
      Instant recordedAt) {
    List<@Nullable Entry> matches = EntryMatching.match(wanted, present);
    List<Long> positions = Positions.assign(matches, present);
    List<Edit.OfEntry> edits = new ArrayList<>();
    int created = 0;
    for (int place = 0; place < wanted.size(); place++) {
      ImportedEntry imported = wanted.get(place);
      Entry match = matches.get(place);
      if (match == null) {
        edits.add(creation(imported, positions.get(place), zone, recordedAt));
        created++;
      } else {
        EntryState after = changed(match, imported, positions.get(place));
        if (!after.equals(match.state())) {
          edits.add(edit(match, after, imported.withdrawal(), recordedAt));
        }
      }
    }
    int found = wanted.size() - created;
    int unchanged = wanted.size() - edits.size();
    List<Edit.OfEntry> withdrawals = withdrawals(removed, matches, present, recordedAt);
    int missing = present.size() - found - withdrawals.size();
    edits.addAll(withdrawals);
    return new ImportPlan(edits, coverage(present, edits), created, unchanged, missing);
  }

  private static List<Edit.OfEntry> withdrawals(
      Set<String> removed, List<@Nullable Entry> matches, List<Entry> present, Instant recordedAt) {
    Withdrawal why = new Withdrawal(REMOVED, recordedAt);
    return present.stream()
        .filter(entry -> entry.state().status() == EntryStatus.PUBLISHED)
        .filter(entry -> removed.contains(String.valueOf(entry.state().sourceId())))
        .filter(entry -> !matches.contains(entry))
        .map(entry -> edit(entry, withdrawn(entry.state(), why), why, recordedAt))
        .toList();
  }

  private static EntryState withdrawn(EntryState before, Withdrawal why) {
    return before.change().status(EntryStatus.WITHDRAWN).withdrawal(why).pinned(false).state();
  }

  private static Coverage coverage(List<Entry> present, List<Edit.OfEntry> edits) {
    Map<UUID, EntryState> states = new HashMap<>();
    present.forEach(entry -> states.put(entry.id(), entry.state()));
    edits.forEach(edit -> states.put(edit.entryId(), edit.after()));
    List<EntryState> published =
        states.values().stream()
            .filter(state -> state.status() == EntryStatus.PUBLISHED)
            .sorted(Comparator.comparingLong(EntryState::position))
            .toList();
    return published.isEmpty()
        ? new Coverage(null, null)
        : new Coverage(published.getFirst().published().at(), published.getLast().published().at());
  }

  /** Returns how many entries get a new revision though they were there already. */
  int changed() {
    return edits.size() - created;
  }

  /**
   * Returns when something was certainly public: at the latest when it was imported, so that a day
   * that is not over yet does not lie in the future.
   */
  static Instant certainlyBy(Published published, ZoneId zone, Instant recordedAt) {
    return published.certainlyBy(zone).filter(time -> time.isBefore(recordedAt)).orElse(recordedAt);
  }

  private static Edit.OfEntry creation(
      ImportedEntry imported, long position, ZoneId zone, Instant recordedAt) {
    UUID id = NewId.next();
    Instant effectiveAt = certainlyBy(imported.published(), zone, recordedAt);
    EntryState state =
        EntryState.empty(status(imported), position)
            .change()
            .headline(imported.headline())
            .blocks(imported.blocks())
            .authors(imported.authors())
            .tags(imported.tags())
            .keyEvent(imported.keyEvent())
            .pinned(imported.pinned())
            .published(imported.published())
            .correction(imported.correction())
            .sourceId(imported.sourceId())
            .withdrawal(imported.withdrawal())
            .state();
    return new Edit.OfEntry(id, RevisionKind.CREATED, null, state, null, effectiveAt);
  }

  private static EntryStatus status(ImportedEntry imported) {
    return imported.withdrawal() == null ? EntryStatus.PUBLISHED : EntryStatus.WITHDRAWN;
  }

  private static Edit.OfEntry edit(
      Entry entry, EntryState after, @Nullable Withdrawal withdrawal, Instant recordedAt) {
    return withdrawal != null
        ? new Edit.OfEntry(
            entry.id(),
            RevisionKind.WITHDRAWN,
            entry.state(),
            after,
            withdrawal.reason(),
            recordedAt)
        : new Edit.OfEntry(
            entry.id(), RevisionKind.EDITED, entry.state(), after, "imported again", recordedAt);
  }

  /** An import changes what the document tells, and nothing that was decided here. */
  private static EntryState changed(Entry entry, ImportedEntry imported, long position) {
    EntryState before = entry.state();
    Withdrawal why = imported.withdrawal();
    if (before.status().isGone() || (why != null && before.status() != EntryStatus.PUBLISHED)) {
      return before;
    }
    if (why != null) {
      return withdrawn(before, why);
    }
    return before
        .change()
        .position(position)
        .headline(imported.headline())
        .blocks(imported.blocks())
        .authors(imported.authors().isEmpty() ? before.authors() : imported.authors())
        .tags(imported.tags().isEmpty() ? before.tags() : imported.tags())
        .keyEvent(imported.keyEvent())
        .pinned(imported.pinned())
        .correction(imported.correction() == null ? before.correction() : imported.correction())
        .published(before.published().butAlso(imported.published()))
        .sourceId(sourceId(entry, imported))
        .state();
  }

  /** What comes back from an export of ours is no source. */
  private static @Nullable String sourceId(Entry entry, ImportedEntry imported) {
    boolean isOurs = entry.id().toString().equals(imported.sourceId());
    return isOurs || imported.sourceId() == null ? entry.state().sourceId() : imported.sourceId();
  }
}
