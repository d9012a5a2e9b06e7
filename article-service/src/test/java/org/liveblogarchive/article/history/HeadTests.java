package org.liveblogarchive.article.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadTests {

  private static final UUID LIVE_BLOG = UUID.fromString("01978f3a-5c00-7a10-8000-000000000001");
  private static final Instant NOW = Instant.parse("2025-06-21T18:00:00.123456Z");

  @Test
  void numbersRevisionsDenselyFromOne() {
    Head head = Head.ofNew(LIVE_BLOG);

    List<Revision> first = head.extend(List.of(change("a"), change("b")), "editor", NOW);
    List<Revision> next = Head.after(first.getLast()).extend(List.of(change("c")), "editor", NOW);

    assertThat(first).extracting(Revision::number).containsExactly(1L, 2L);
    assertThat(next).extracting(Revision::number).containsExactly(3L);
  }

  @Test
  void sealsTheSameHistoryTheSameWay() {
    assertThat(lastHash("a", "b", "editor")).isEqualTo(lastHash("a", "b", "editor"));
  }

  @Test
  void laterHashesDependOnEverythingBefore() {
    Hash original = lastHash("a", "b", "editor");

    assertThat(lastHash("altered", "b", "editor")).isNotEqualTo(original);
    assertThat(lastHash("a", "b", "somebody else")).isNotEqualTo(original);
    assertThat(lastHash("b", "a", "editor")).isNotEqualTo(original);
  }

  @Test
  void chainVerifiesByStateHashesAlone() {
    Revision revision = Head.ofNew(LIVE_BLOG).extend(List.of(change("a")), "editor", NOW).getLast();

    Seal again = Seal.of(Hash.ZERO, LIVE_BLOG, 1, change("a"), "editor", NOW);

    assertThat(revision.seal()).isEqualTo(again);
    assertThat(revision.seal().stateHash()).isNotEqualTo(revision.seal().hash());
  }

  private static Hash lastHash(String first, String second, String actor) {
    return Head.ofNew(LIVE_BLOG)
        .extend(List.of(change(first), change(second)), actor, NOW)
        .getLast()
        .seal()
        .hash();
  }

  private static Change change(String state) {
    @Nullable UUID noEntry = null;
    return new Change(
        noEntry,
        RevisionKind.EDITED,
        CanonicalJson.write(state),
        new Place("live", null, null),
        null,
        Instant.EPOCH);
  }
}
