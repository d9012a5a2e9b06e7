package org.liveblogarchive.article.schema;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

  // A schema that is newer than this version is valid: the version after this one was started
  // first.
  @Bean
  FlywayMigrationStrategy atStart(SchemaSettings settings) {
    return settings.migrate() ? Flyway::migrate : Flyway::validate;
  }
}
