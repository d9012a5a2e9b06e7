package org.liveblogarchive.article.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.importing.EntryBuilder.anEntry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Edit;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryStatus;

class ImportPlanTests {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private final Entry kept = anEntry().at(1).from("one").saying("The fair opens.").build();
  private final Entry gone = anEntry().at(2).from("two").saying("The pie is lost.").build();

  @Test
  void takesDownWhatTheSourceDeleted() {
    ImportPlan plan = plan(List.of(kept), Set.of("two", "unknown"));

    assertThat(plan.edits())
        .singleElement()
        .satisfies(
            edit -> {
              assertThat(edit.entryId()).isEqualTo(gone.id());
              assertThat(edit.kind()).isEqualTo(RevisionKind.WITHDRAWN);
              assertThat(edit.after().status()).isEqualTo(EntryStatus.WITHDRAWN);
              assertThat(edit.effectiveAt()).isEqualTo(NOW);
            });
    assertThat(plan.missing()).isZero();
    assertThat(plan.unchanged()).isEqualTo(1);
    assertThat(plan.changed()).isEqualTo(1);
  }

  @Test
  void keepsWhatIsMerelyMissing() {
    ImportPlan plan = plan(List.of(kept), Set.of());

    assertThat(plan.edits()).isEmpty();
    assertThat(plan.missing()).isEqualTo(1);
  }

  @Test
  void keepsWhatTheSourceBothShowsAndCallsDeleted() {
    assertThat(plan(List.of(kept, gone), Set.of("two")).edits()).isEmpty();
  }

  @Test
  void takesOverPins() {
    ImportedEntry pinned =
        ImportedEntry.builder().blocks(kept.state().blocks()).sourceId("one").pinned(true).build();

    Edit.OfEntry pin =
        ImportPlan.of(List.of(pinned), Set.of(), List.of(kept), ZoneOffset.UTC, NOW)
            .edits()
            .getFirst();

    assertThat(pin.after().pinned()).isTrue();
  }

  private ImportPlan plan(List<Entry> told, Set<String> removed) {
    List<ImportedEntry> wanted =
        told.stream()
            .map(
                entry ->
                    ImportedEntry.builder()
                        .blocks(entry.state().blocks())
                        .sourceId(entry.state().sourceId())
                        .build())
            .toList();
    return ImportPlan.of(wanted, removed, List.of(kept, gone), ZoneOffset.UTC, NOW);
  }
}
