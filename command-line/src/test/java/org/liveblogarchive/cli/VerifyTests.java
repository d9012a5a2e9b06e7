package org.liveblogarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.cli.PlayedGateway.json;
import static org.liveblogarchive.cli.PlayedGateway.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.cli.Tool.Run;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.verifying.InventedHistory;
import tools.jackson.databind.node.ObjectNode;

class VerifyTests {

  private static final String PATH = "/liveblogs/" + InventedHistory.LIVE_BLOG;

  private final PlayedGateway gateway = new PlayedGateway();
  private final InventedHistory history = InventedHistory.ofKettleRace();

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void recomputesTheChainOfTheArchive() {
    play(history.revisions(), true, history.headHash());

    Run run = Tool.at(gateway).run("verify", "kettle-race");

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out())
        .startsWith("verified  kettle-race (" + InventedHistory.LIVE_BLOG + ")\n")
        .contains("the archive recomputed 5 revisions, this tool 5 of them and 0 states")
        .contains("last hash " + history.headHash());
  }

  @Test
  void recomputesStatesWhereAskedTo() {
    play(history.revisions(), true, history.headHash());

    Run run = Tool.at(gateway).run("verify", "kettle-race", "--states", "--json");

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).contains("\"verified\":true", "\"statesRecomputed\":5");
  }

  @Test
  void doesNotBelieveAnArchiveThatSaysAllIsWell() {
    List<String> revisions = history.revisions();
    revisions.set(2, revisions.get(2).replace("\"actor\":\"editor\"", "\"actor\":\"nobody\""));
    play(revisions, true, history.headHash());

    Run run = Tool.at(gateway).run("verify", "kettle-race");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("WRONG").contains("revision 3: Its hash does not follow");
  }

  @Test
  void repeatsWhatTheArchiveFound() {
    play(history.revisions(), false, history.headHash());

    Run run = Tool.at(gateway).run("verify", "kettle-race", "--json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("revision 2 (the archive says)", "Its columns belie its state.");
  }

  @Test
  void findsAnotherLastHashThanTheOneThatTheArchiveNames() {
    play(history.revisions(), true, "ab".repeat(32));

    Run run = Tool.at(gateway).run("verify", "kettle-race");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("The archive names another hash of its last revision");
  }

  @Test
  void asksForTheHashesOfDraftsThatAreNotListed() {
    List<String> revisions = history.revisions();
    play(revisions, true, history.headHash());
    ObjectNode draft = (ObjectNode) Json.MAPPER.readTree(revisions.get(1));
    List.of("kind", "entryId", "actor", "recordedAt", "effectiveAt", "state")
        .forEach(draft::putNull);
    gateway.on(PATH + "/revisions/2", json(draft.put("stateWithheld", "draft").toString()));
    revisions.remove(1);
    list(revisions);

    Run run = Tool.at(gateway).run("verify", "kettle-race");

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).contains("of 1 drafts only the hashes were told");
  }

  @Test
  void findsRevisionsThatAreNowhere() {
    List<String> revisions = history.revisions();
    play(revisions, true, history.headHash());
    gateway.on(PATH + "/revisions/2", problem(404, "not-found", "Not found", "None."));
    revisions.remove(1);
    list(revisions);

    Run run = Tool.at(gateway).run("verify", "kettle-race");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("revision 2: Revision 2 is missing.");
  }

  @Test
  void comparesWithAHashThatWasNoted() {
    play(history.revisions(), true, history.headHash());

    Run then = Tool.at(gateway).run("verify", "kettle-race", "--noted", history.headHash());
    Run other = Tool.at(gateway).run("verify", "kettle-race", "--noted", "ab".repeat(32));

    assertThat(then.code()).isZero();
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.out()).contains("this is not the history of then");
  }

  @Test
  void verifiesFilesWithoutAnyServer(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("page.zip"), "Tea");

    Run run = new Tool().run("verify", file.toString(), "--server", "http://127.0.0.1:1");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("WRONG").contains("It is no zip file");
  }

  private void play(List<String> revisions, boolean verified, String headHash) {
    gateway
        .on(
            "/liveblogs/kettle-race",
            json(
                "{\"id\": \"%s\", \"slug\": \"kettle-race\"}".formatted(InventedHistory.LIVE_BLOG)))
        .on(
            PATH + "/history/verification",
            json(
                """
                {"verified": %s, "revisions": %d, "headHash": "%s", "flawCount": %d, "flaws": [%s]}
                """
                    .formatted(
                        verified,
                        revisions.size(),
                        headHash,
                        verified ? 0 : 1,
                        verified
                            ? ""
                            : "{\"revision\": 2, \"message\": \"Its columns belie its state.\"}")));
    for (int i = 0; i < revisions.size(); i++) {
      gateway.on(PATH + "/revisions/" + (i + 1), json(revisions.get(i)));
    }
    list(revisions);
  }

  /** Lists revisions as the archive does, on two pages, without states. */
  private void list(List<String> revisions) {
    List<String> listed =
        revisions.stream()
            .map(revision -> ((ObjectNode) Json.MAPPER.readTree(revision)))
            .map(revision -> revision.without(List.of("state", "previousHash")).toString())
            .toList();
    String address = PATH + "/revisions?order=oldest&limit=100";
    gateway
        .on(address, page(listed.subList(0, 2), "\"more\""))
        .on(address + "&cursor=more", page(listed.subList(2, listed.size()), "null"));
  }

  private static PlayedGateway.Played page(List<String> items, String next) {
    return json("{\"items\": [%s], \"nextCursor\": %s}".formatted(String.join(",", items), next));
  }
}
