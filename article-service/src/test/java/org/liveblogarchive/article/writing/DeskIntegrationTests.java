package org.liveblogarchive.article.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.testing.Newsroom.eTag;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.history.Revisions;
import org.liveblogarchive.article.liveblog.Entries;
import org.liveblogarchive.article.liveblog.Ledger;
import org.liveblogarchive.article.problem.Problem;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Newsroom;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Two desks on one database are what two replicas are to each other. */
@OnRealDatabase
class DeskIntegrationTests {

  @Autowired private Api api;
  @Autowired private Newsroom newsroom;
  @Autowired private JdbcClient database;
  @Autowired private Ledger ledger;
  @Autowired private Entries entries;
  @Autowired private Revisions revisions;
  @Autowired private Answers answers;
  @Autowired private TransactionTemplate transaction;
  @Autowired private WritingSettings settings;

  private List<EntryWriting> replicas = List.of();

  @BeforeEach
  void startTwoReplicasThatCommitAtMostThreeAtOnce() {
    replicas = List.of(new EntryWriting(desk()), new EntryWriting(desk()));
  }

  @Test
  void losesNothingOfAHundredEditorsAtTwoReplicas() {
    String liveBlog = newsroom.create("Doubly crowded fair");
    MvcTestResult written = newsroom.write(liveBlog, "One");
    UUID id = idIn(liveBlog);
    UUID entryId = UUID.fromString(Api.read(written, "$.id"));

    List<String> outcomes =
        atOnce(
            100,
            editor -> {
              EntryWriting replica = replicas.get(editor % 2);
              if (editor % 10 == 0) {
                return replica.publish(id, entryId, _ -> {}, "editor");
              }
              return replica.create(id, headline("e" + editor), "editor", null);
            });

    assertThat(outcomes.stream().filter("written"::equals)).hasSize(90);
    assertThat(outcomes.stream().filter("illegal-transition"::equals)).hasSize(10);
    assertThat(numbers(id)).isEqualTo(LongStream.rangeClosed(1, 92).boxed().toList());
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.entryCount")).isEqualTo(91);
    assertThat(Api.<Boolean>read(api.get(liveBlog + "/history/verification"), "$.verified"))
        .isTrue();
    assertThat(eTag(newsroom.get(liveBlog))).isEqualTo("\"92\"");
  }

  @Test
  void answersAKeyOnceAtWhicheverReplicaItIsSent() {
    String liveBlog = newsroom.create("Doubly asked fair");
    UUID id = idIn(liveBlog);
    IdempotencyKey key =
        new IdempotencyKey(
            "editor", "both-" + id, Hash.of("same".getBytes(StandardCharsets.UTF_8)));

    List<String> outcomes =
        atOnce(40, client -> replicas.get(client % 2).create(id, headline("Once"), "editor", key));

    assertThat(outcomes).containsOnlyOnce("written");
    assertThat(outcomes).allMatch(List.of("written", "repeated", "request-in-progress")::contains);
    assertThat(numbers(id)).containsExactly(1L, 2L);
    for (EntryWriting replica : replicas) {
      assertThat(replica.create(id, headline("Once"), "editor", key).repeated()).isTrue();
    }
  }

  private Desk desk() {
    WritingSettings small =
        new WritingSettings(
            3, settings.largestBody(), settings.rememberKeys(), settings.scheduleInterval());
    return new Desk(ledger, entries, revisions, answers, transaction, small);
  }

  private static List<String> atOnce(int count, IntFunction<Written> request) {
    List<CompletableFuture<String>> outcomes =
        IntStream.range(0, count)
            .mapToObj(
                place ->
                    CompletableFuture.supplyAsync(
                        () -> outcome(request, place), Thread::startVirtualThread))
            .toList();
    return outcomes.stream().map(CompletableFuture::join).toList();
  }

  private static String outcome(IntFunction<Written> request, int place) {
    try {
      return request.apply(place).repeated() ? "repeated" : "written";
    } catch (Problem refused) {
      String type = String.valueOf(refused.getBody().getType());
      return type.substring(type.lastIndexOf(':') + 1);
    }
  }

  private static ObjectNode headline(String headline) {
    return StrictJson.object(
        "{\"headline\": \"%s\"}".formatted(headline).getBytes(StandardCharsets.UTF_8));
  }

  private static UUID idIn(String address) {
    return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
  }

  private List<Long> numbers(UUID id) {
    return database
        .sql("select number from revision where live_blog_id = :id order by number")
        .param("id", id)
        .query((row, _) -> row.getLong("number"))
        .list();
  }
}
