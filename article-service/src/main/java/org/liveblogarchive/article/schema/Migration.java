package org.liveblogarchive.article.schema;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/**
 * Brings the schema up to date and ends, instead of starting the service. Several at the same time
 * take turns by Flyway's lock.
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
public final class Migration {

  /** The argument that asks for it. */
  private static final String COMMAND = "migrate";

  private static final List<String> SETTINGS =
      List.of(
          // A change may take as long as it takes, but nobody waits behind it for a lock it waits
          // for.
          "--spring.datasource.hikari.connection-init-sql=set lock_timeout = '5s'",
          "--spring.datasource.hikari.data-source-properties.socketTimeout=0",
          "--spring.datasource.hikari.maximum-pool-size=2",
          // Whoever comes second waits for the first, however long it takes.
          "--spring.flyway.lock-retry-count=-1");

  private Migration() {}

  /** Whether a command line asks for it. */
  public static boolean isAskedForBy(String... arguments) {
    return arguments.length > 0 && arguments[0].equals(COMMAND);
  }

  /**
   * Runs it.
   *
   * @param arguments the command line, which may set properties like that of the service
   * @throws RuntimeException when the database cannot be reached or refuses
   */
  public static void run(String... arguments) {
    SpringApplication application =
        new SpringApplicationBuilder(Migration.class).web(WebApplicationType.NONE).build();
    application
        .run(Stream.concat(Stream.of(arguments), SETTINGS.stream()).toArray(String[]::new))
        .close();
  }
}
