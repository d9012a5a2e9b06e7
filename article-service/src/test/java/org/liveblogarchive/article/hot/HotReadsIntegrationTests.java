package org.liveblogarchive.article.hot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.article.testing.HttpNewsroom.address;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.liveblogarchive.article.testing.HttpNewsroom;
import org.liveblogarchive.article.testing.Replica;
import org.liveblogarchive.article.testing.StreamReader;
import org.liveblogarchive.devstack.servers.SharedServers;

/** What two replicas ask their database, however many readers each of them has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HotReadsIntegrationTests {

  private static final int READERS = 20;

  private Replica here;
  private Replica there;

  @BeforeAll
  void start() {
    String database = SharedServers.freshDatabase();
    here = Replica.on(database);
    there = Replica.on(database);
  }

  @AfterAll
  void stop() {
    here.close();
    there.close();
  }

  @Test
  void readsNothingForWhatItCommittedItself() {
    String liveBlog = here.newsroom().liveBlog("Written here");
    List<StreamReader> readers = readers(here, liveBlog);
    here.statements().forget();

    for (int entry = 0; entry < 10; entry++) {
      here.newsroom().entry(liveBlog, "Entry " + entry);
    }

    awaitAll(readers, 11);
    assertThat(here.statements().reads()).isZero();
    readers.forEach(StreamReader::close);
  }

  @Test
  void readsAtMostOnceForWhatAnotherCommitted() {
    String liveBlog = here.newsroom().liveBlog("Written there");
    List<StreamReader> readers = readers(here, liveBlog);
    here.statements().forget();

    for (int entry = 0; entry < 10; entry++) {
      there.newsroom().entry(liveBlog, "Entry " + entry);
    }

    awaitAll(readers, 11);
    assertThat(here.statements().prepared().size()).isBetween(1, 10);
    assertThat(here.statements().reads()).isEqualTo(here.statements().prepared().size());
    readers.forEach(StreamReader::close);
  }

  @Test
  void readsNothingForReadersWhoComeBackAfterAShortBreak() {
    String liveBlog = here.newsroom().liveBlog("A short break");
    long begin = here.newsroom().revision(liveBlog);
    for (int entry = 0; entry < 10; entry++) {
      here.newsroom().entry(liveBlog, "Entry " + entry);
    }
    here.statements().forget();

    List<StreamReader> readers = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      readers.add(here.newsroom().stream(liveBlog, "?since=" + begin));
    }

    awaitAll(readers, 11);
    assertThat(here.statements().prepared()).isEmpty();
    readers.forEach(StreamReader::close);
  }

  @Test
  void readsNothingForWhoHasEverythingAlready() {
    String liveBlog = here.newsroom().liveBlog("Nothing new");
    here.newsroom().entry(liveBlog, "The only entry.");
    String poll = address(liveBlog) + "/entries?since=2";
    String eTag = here.newsroom().get(poll).header("ETag");
    here.statements().forget();

    for (int reader = 0; reader < READERS; reader++) {
      assertThat(here.newsroom().get(poll, "If-None-Match", eTag).status()).isEqualTo(304);
      assertThat(here.newsroom().get(poll).json().path("items")).isEmpty();
    }

    assertThat(here.statements().prepared()).isEmpty();
  }

  @Test
  void makesAPageOnceForEverybodyWhoAsksForIt() {
    String liveBlog = here.newsroom().liveBlog("One page");
    here.newsroom().entry(liveBlog, "The only entry.");
    here.newsroom().revision(liveBlog);
    here.statements().forget();

    for (int reader = 0; reader < READERS; reader++) {
      assertThat(here.newsroom().items(address(liveBlog) + "/entries")).hasSize(1);
    }

    assertThat(here.statements().prepared()).hasSize(1);
  }

  @Test
  void showsTheSameOnBothReplicasOnceAndInOrder() {
    String liveBlog = here.newsroom().liveBlog("Both");
    StreamReader readerHere = here.newsroom().stream(liveBlog, "?since=1");
    StreamReader readerThere = there.newsroom().stream(liveBlog, "?since=1");

    for (int entry = 0; entry < 20; entry++) {
      (entry % 3 == 0 ? there : here).newsroom().entry(liveBlog, "Entry " + entry);
    }

    awaitAll(List.of(readerHere, readerThere), 21);
    List<Long> all = LongStream.rangeClosed(2, 21).boxed().toList();
    assertThat(readerHere.ids()).isEqualTo(all);
    assertThat(readerThere.ids()).isEqualTo(all);
    readerHere.close();
    readerThere.close();
  }

  @Test
  void showsAChangeOnTheOtherReplicaWithinASecond() {
    HttpNewsroom writers = here.newsroom();
    HttpNewsroom readers = there.newsroom();
    String liveBlog = writers.liveBlog("Seen there");
    String entry = writers.entry(liveBlog, "To be withdrawn.");
    assertThat(readers.items(address(liveBlog) + "/entries")).hasSize(1);

    writers.withdraw(liveBlog, entry, "It was wrong.");

    await()
        .atMost(Duration.ofSeconds(1))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> readers.items(address(liveBlog) + "/entries").isEmpty());
  }

  private static List<StreamReader> readers(Replica replica, String liveBlog) {
    List<StreamReader> readers = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      readers.add(replica.newsroom().stream(liveBlog, ""));
    }
    for (StreamReader reader : readers) {
      await().until(() -> reader.greetedWith() == 1);
    }
    return readers;
  }

  private static void awaitAll(List<StreamReader> readers, long id) {
    for (StreamReader reader : readers) {
      await().atMost(Duration.ofSeconds(5)).until(() -> reader.lastId() == id);
    }
  }
}
