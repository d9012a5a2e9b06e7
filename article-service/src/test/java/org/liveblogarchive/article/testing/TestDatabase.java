package org.liveblogarchive.article.testing;

import org.liveblogarchive.devstack.servers.SharedServers;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Connects a test to an empty database on the PostgreSQL that all tests share. */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

  @Bean
  JdbcConnectionDetails jdbcConnectionDetails() {
    return new FreshDatabase(SharedServers.freshDatabase());
  }

  private record FreshDatabase(String url) implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
      return SharedServers.postgreSql().username();
    }

    @Override
    public String getPassword() {
      return SharedServers.postgreSql().password();
    }

    @Override
    public String getJdbcUrl() {
      return url;
    }
  }
}
