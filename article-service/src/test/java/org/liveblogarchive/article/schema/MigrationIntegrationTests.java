package org.liveblogarchive.article.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.ArticleService;
import org.liveblogarchive.article.testing.Replica;
import org.liveblogarchive.devstack.servers.SharedServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationIntegrationTests {

  private static final String MIGRATED_ELSEWHERE = "schema.migrate=false";

  private final String database = SharedServers.freshDatabase();

  @Test
  void migratesAnEmptyDatabaseAndEnds() {
    ArticleService.main(migrate());

    assertThat(appliedMigrations()).startsWith("1", "2").doesNotHaveDuplicates();
  }

  @Test
  void takesTurnsWithOthersThatMigrateAtTheSameTime() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      List<Future<Object>> all =
          threads.invokeAll(
              Collections.nCopies(
                  3,
                  () -> {
                    Migration.run(migrate());
                    return "done";
                  }));
      for (Future<Object> one : all) {
        assertThat(one.get()).isEqualTo("done");
      }
    }

    assertThat(appliedMigrations()).startsWith("1", "2").doesNotHaveDuplicates();
  }

  @Test
  void serviceThatDoesNotMigrateRefusesToStartOnAnOldSchema() {
    assertThatThrownBy(() -> Replica.on(database, MIGRATED_ELSEWHERE))
        .hasStackTraceContaining("Detected resolved migration not applied to database");

    assertThat(tables()).isZero();
  }

  @Test
  void serviceThatDoesNotMigrateStartsOnASchemaThatIsNewerThanItself() {
    ArticleService.main(migrate());
    jdbc()
        .sql(
            """
            insert into flyway_schema_history
                   (installed_rank, version, description, type, script, installed_by, execution_time, success)
            values (1000, '1000', 'the next version', 'SQL', 'V1000__the_next_version.sql', 'test', 1, true)
            """)
        .update();

    try (Replica replica = Replica.on(database, MIGRATED_ELSEWHERE)) {
      assertThat(replica.newsroom()).isNotNull();
    }
  }

  private String[] migrate() {
    return new String[] {
      "migrate",
      "--spring.datasource.url=" + database,
      "--spring.datasource.username=" + SharedServers.postgreSql().username(),
      "--spring.datasource.password=" + SharedServers.postgreSql().password()
    };
  }

  private List<@Nullable String> appliedMigrations() {
    return jdbc()
        .sql("select version from flyway_schema_history where success order by installed_rank")
        .query(String.class)
        .list();
  }

  private long tables() {
    return jdbc()
        .sql("select count(*) from information_schema.tables where table_schema = 'public'")
        .query(Long.class)
        .single();
  }

  private JdbcClient jdbc() {
    return JdbcClient.create(
        new DriverManagerDataSource(
            database,
            SharedServers.postgreSql().username(),
            SharedServers.postgreSql().password()));
  }
}
