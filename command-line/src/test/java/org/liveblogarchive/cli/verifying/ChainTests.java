package org.liveblogarchive.cli.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.JsonNode;

class ChainTests {

  private final Findings findings = new Findings();

  @Test
  void verifiesWhatWasSealed() {
    Chain chain = walk(InventedHistory.ofKettleRace().revisions(), null);

    assertThat(findings.first()).isEmpty();
    assertThat(chain.count()).isEqualTo(5);
    assertThat(chain.states()).isEqualTo(5);
    assertThat(chain.hash()).hasToString(InventedHistory.ofKettleRace().headHash());
  }

  @Test
  void findsAStateThatWasAltered() {
    List<String> revisions = InventedHistory.ofKettleRace().revisions();
    revisions.set(2, revisions.get(2).replace("Tea", "Gin"));

    walk(revisions, null);

    assertFindings("revision 3: Its state is not the one whose hash was recorded.");
  }

  @Test
  void findsAStateThatWasAlteredTogetherWithItsHash() {
    List<String> revisions = InventedHistory.ofKettleRace().revisions();
    List<String> other =
        new InventedHistory()
            .record("created", null, "{\"headline\":\"Kettle race\",\"status\":\"live\"}")
            .record("published", "e1", "{\"position\":1024,\"text\":\"Eleven kettles\\n“Go”\"}")
            .record("published", "e2", "{\"position\":2048,\"text\":\"Gin\"}")
            .revisions();
    revisions.set(2, other.get(2));

    walk(revisions, null);

    assertFindings(
        "revision 4: The hash that it says it follows is not that of the revision before.",
        "revision 4: Its hash does not follow from the revision before it, its state's hash and its"
            + " facts: one of them was altered.");
  }

  @Test
  void findsFactsThatWereAltered() {
    for (String[] change :
        List.of(
            new String[] {"\"actor\":\"editor\"", "\"actor\":\"nobody\""},
            new String[] {"\"kind\":\"published\"", "\"kind\":\"created\""},
            new String[] {"\"entryId\":\"e2\"", "\"entryId\":\"e9\""},
            new String[] {"\"reason\":null", "\"reason\":\"Because\""},
            new String[] {"\"effectiveAt\":\"2026", "\"effectiveAt\":\"2025"},
            new String[] {"\"recordedAt\":\"2026", "\"recordedAt\":\"2025"})) {
      Findings found = new Findings();
      List<String> revisions = InventedHistory.ofKettleRace().revisions();
      revisions.set(2, revisions.get(2).replace(change[0], change[1]));

      walk(revisions, null, found);

      assertThat(found.first())
          .as(change[1])
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.where()).isEqualTo("revision 3");
                assertThat(finding.message()).contains("one of them was altered");
              });
    }
  }

  @Test
  void findsARevisionThatIsMissing() {
    List<String> revisions = InventedHistory.ofKettleRace().revisions();
    revisions.remove(2);

    walk(revisions, null);

    assertFindings("revision 3: Revision 3 is missing.");
  }

  @Test
  void findsSeveralThatAreMissing() {
    List<String> revisions = InventedHistory.ofKettleRace().revisions();
    revisions.subList(0, 3).clear();

    walk(revisions, null);

    assertFindings("revision 1: Revisions 1 to 3 are missing.");
  }

  @Test
  void findsThatTheEndIsMissing() {
    List<String> revisions = InventedHistory.ofKettleRace().revisions();
    revisions.removeLast();
    Chain chain = walk(revisions, null);

    chain.endsWith(
        "manifest.json", 5, Hash.read(InventedHistory.ofKettleRace().headHash()).orElseThrow());

    assertFindings(
        "manifest.json: It says that the last revision is 5, but the history ends with 4.");
  }

  @Test
  void findsARevisionThatIsThereTwice() {
    List<String> revisions = InventedHistory.ofKettleRace().revisions();
    revisions.add(3, revisions.get(2));

    walk(revisions, null);

    assertFindings("revision 3: It is there once more, behind revision 3.");
  }

  @Test
  void findsThatTheOrderWasChanged() {
    List<String> revisions = InventedHistory.ofKettleRace().revisions();
    revisions.add(2, revisions.remove(3));

    walk(revisions, null);

    assertFindings("revision 3: It stands behind revision 4: the order was changed.");
  }

  @Test
  void findsARevisionThatWasInserted() {
    List<String> revisions = InventedHistory.ofKettleRace().revisions();
    revisions.add(
        2, revisions.get(2).replace("\"revision\":3", "\"revision\":3").replace("Tea", "Gin"));
    for (int i = 3; i < revisions.size(); i++) {
      revisions.set(i, revisions.get(i).replace("\"revision\":" + i, "\"revision\":" + (i + 1)));
    }

    walk(revisions, null);

    assertThat(findings.first())
        .extracting(Findings.Finding::where)
        .contains("revision 3", "revision 4");
  }

  @Test
  void acceptsStatesThatWereErasedOrWithdrawn() {
    walk(
        new InventedHistory()
            .record("created", null, "{\"headline\":\"Tea\"}")
            .withheld("published", "e1", "{\"text\":\"Secret\"}", "erased")
            .withheld("published", "e2", "{\"text\":\"Wrong\"}", "withdrawn")
            .record("erased", "e1", "{\"text\":null}")
            .withheld("withdrawn", "e2", "{\"status\":\"withdrawn\"}", "withdrawn")
            .revisions(),
        null);

    assertFindings();
  }

  @Test
  void findsStatesThatAreGoneWithoutAReason() {
    walk(
        new InventedHistory()
            .record("created", null, "{\"headline\":\"Tea\"}")
            .withheld("published", "e1", "{\"text\":\"Secret\"}", "erased")
            .record("erased", "e2", "{\"text\":null}")
            .record("withdrawn", "e1", "{\"text\":null}")
            .revisions(),
        null);

    assertFindings("revision 2: Its state is gone, and no revision says what took it.");
  }

  @Test
  void followsTheChainAcrossDraftsOfWhichOnlyHashesAreTold() {
    List<String> revisions = InventedHistory.ofKettleRace().revisions();
    JsonNode draft = Json.MAPPER.readTree(revisions.get(1));
    revisions.set(
        1,
        Json.object()
            .put("revision", 2)
            .put("stateWithheld", "draft")
            .put("stateHash", Json.text(draft, "stateHash"))
            .put("previousHash", Json.text(draft, "previousHash"))
            .put("hash", Json.text(draft, "hash"))
            .toString());

    Chain chain = walk(revisions, null);

    assertFindings();
    assertThat(chain.unseen()).isEqualTo(1);
  }

  @Test
  void findsTheHashThatWasNotedEarlier() {
    List<String> revisions = InventedHistory.ofKettleRace().revisions();
    String third = Json.text(Json.MAPPER.readTree(revisions.get(2)), "hash");

    walk(revisions, Hash.read(third).orElseThrow());

    assertFindings();
  }

  @Test
  void findsThatAnotherHistoryWasWritten() {
    String noted = InventedHistory.ofKettleRace().headHash();
    List<String> rewritten =
        new InventedHistory().record("created", null, "{\"headline\":\"Gin race\"}").revisions();

    walk(rewritten, Hash.read(noted).orElseThrow());

    assertFindings(
        "history: No revision has the hash that was noted: this is not the history of then.");
  }

  private Chain walk(List<String> revisions, @Nullable Hash noted) {
    return walk(revisions, noted, findings);
  }

  private static Chain walk(List<String> revisions, @Nullable Hash noted, Findings into) {
    Chain chain = new Chain(into, noted);
    for (String revision : revisions) {
      chain.next(
          SealedRevision.read(
                  Json.MAPPER.readTree(revision), InventedHistory.LIVE_BLOG, "stateWithheld")
              .orElseThrow());
    }
    chain.end();
    return chain;
  }

  private void assertFindings(String... expected) {
    assertThat(findings.first().stream().map(finding -> finding.where() + ": " + finding.message()))
        .containsExactly(expected);
  }
}
