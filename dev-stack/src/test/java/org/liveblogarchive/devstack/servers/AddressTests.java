package org.liveblogarchive.devstack.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.devstack.processes.Ports;

class AddressTests {

  @Test
  void postgreSqlIsReadFromWhatItWrote() {
    PostgreSql address = new PostgreSql("127.0.0.1", 5432, "me", "secret");

    assertThat(ServerKind.POSTGRESQL.address().apply(address.uri())).isEqualTo(address);
  }

  @Test
  void elasticsearchIsReadFromWhatItWrote() {
    Elasticsearch address = new Elasticsearch(URI.create("http://127.0.0.1:9200"));

    assertThat(ServerKind.ELASTICSEARCH.address().apply(address.uri())).isEqualTo(address);
  }

  @Test
  void redisIsReadFromWhatItWrote() {
    Redis address = new Redis("127.0.0.1", 6379);

    assertThat(ServerKind.REDIS.address().apply(address.uri())).isEqualTo(address);
  }

  @Test
  void aJdbcUrlCarriesNoCredentials() {
    PostgreSql address = new PostgreSql("127.0.0.1", 5432, "me", "secret");

    assertThat(address.jdbcUrl("news")).isEqualTo("jdbc:postgresql://127.0.0.1:5432/news");
  }

  @Test
  void nothingAnswersWhereNobodyListens() {
    int port = Ports.free();

    assertThat(new PostgreSql("127.0.0.1", port, "me", "secret").answers()).isFalse();
    assertThat(new Redis("127.0.0.1", port).answers()).isFalse();
    assertThat(new Elasticsearch(URI.create("http://127.0.0.1:" + port)).answers()).isFalse();
  }

  @Test
  void kindsAreFoundByTheirNames() {
    assertThat(ServerKind.named("redis")).isEqualTo(ServerKind.REDIS);
    assertThatThrownBy(() -> ServerKind.named("oracle")).hasMessage("no kind of server: oracle");
  }
}
