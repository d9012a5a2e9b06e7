package org.liveblogarchive.article.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.TestKeys;
import org.liveblogarchive.article.testing.Texts;
import org.liveblogarchive.devstack.servers.PostgreSql;
import org.liveblogarchive.devstack.servers.Server;
import org.liveblogarchive.devstack.servers.ServerSettings;
import org.liveblogarchive.devstack.servers.ServersChoice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Stops a PostgreSQL of its own, not the one that all tests share. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({Api.class, TestKeys.class})
@DirtiesContext
class DatabaseOutageIntegrationTests {

  private static final Server<PostgreSql> DATABASE =
      ServersChoice.ofSystemProperty()
          .postgreSql(ServerSettings.disposable(Path.of("target", "outage", "postgresql")));

  @Autowired private Api api;

  @DynamicPropertySource
  static void startDatabase(DynamicPropertyRegistry properties) {
    PostgreSql address = DATABASE.start();
    properties.add("spring.datasource.url", () -> address.jdbcUrl("postgres"));
    properties.add("spring.datasource.username", address::username);
    properties.add("spring.datasource.password", address::password);
  }

  @AfterAll
  static void stopDatabase() {
    DATABASE.stop();
    DATABASE.erase();
  }

  @Test
  void saysHonestlyThatTheArchiveIsAwayAndRecovers() {
    api.importText(Texts.regatta("Interrupted regatta"));

    DATABASE.stop();
    MvcTestResult read = api.get("/api/v1/liveblogs/interrupted-regatta");
    MvcTestResult write = api.importText(Texts.regatta("Impossible regatta"));
    DATABASE.start();

    assertThat(read).hasStatus(503).hasHeader("Retry-After", "5");
    assertThat(Api.<String>read(read, "$.type"))
        .isEqualTo("urn:liveblog-archive:problem:archive-unavailable");
    assertThat(write).hasStatus(503);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(api.get("/api/v1/liveblogs/interrupted-regatta")).hasStatus(200));
    assertThat(api.get("/api/v1/liveblogs/impossible-regatta")).hasStatus(404);
  }
}
