package org.liveblogarchive.article.liveblog.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@OnRealDatabase
@TestPropertySource(properties = {"verification.at-once=1", "verification.patience=0s"})
class VerificationTurnsIntegrationTests {

  @Autowired private Api api;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;

  @Test
  void refusesMoreVerificationsAtOnceThanMayHoldConnections() throws Exception {
    String liveBlog =
        Api.read(api.importText(Texts.regatta("Busy regatta")), "$.liveBlog.links.self");
    String address = liveBlog + "/history/verification";
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<MvcTestResult> first =
          transaction.execute(
              _ -> {
                database.sql("lock table revision in access exclusive mode").update();
                Future<MvcTestResult> waiting = others.submit(() -> api.get(address));
                await().until(this::somebodyWaits);

                assertThat(api.get(address))
                    .hasStatus(503)
                    .hasHeader("Retry-After", "2")
                    .hasContentType("application/problem+json");
                return waiting;
              });

      assertThat(first.get()).hasStatus(200);
      assertThat(api.get(address)).hasStatus(200);
    }
  }

  private boolean somebodyWaits() {
    return database
        .sql("select exists (select from pg_locks where not granted)")
        .query(Boolean.class)
        .single();
  }
}
