package org.liveblogarchive.article.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealDatabase
class ChainIntegrationTests {

  @Autowired private Api api;
  @Autowired private JdbcClient database;

  @Test
  void recomputesFromWhatTheDatabaseKeeps() {
    String page = Texts.regatta("Sealed regatta");
    api.importText(page);
    UUID liveBlog =
        UUID.fromString(Api.read(api.importText(page.replace("sandwich", "pie")), "$.liveBlog.id"));

    List<Revision> stored = stored(liveBlog);

    assertThat(stored).hasSize(6);
    Head head = Head.ofNew(liveBlog);
    for (Revision revision : stored) {
      Revision again =
          head.extend(List.of(revision.change()), revision.actor(), revision.recordedAt())
              .getLast();
      assertThat(again).isEqualTo(revision);
      assertThat(Hash.of(revision.change().state().getBytes(UTF_8)))
          .isEqualTo(revision.seal().stateHash());
      head = Head.after(revision);
    }
  }

  private List<Revision> stored(UUID liveBlog) {
    return database
        .sql("select * from revision where live_blog_id = :id order by number")
        .param("id", liveBlog)
        .query((row, number) -> read(row))
        .list();
  }

  private static Revision read(ResultSet row) throws SQLException {
    Change change =
        new Change(
            row.getObject("entry_id", UUID.class),
            RevisionKind.of(row.getString("kind")),
            row.getString("state"),
            place(row),
            row.getString("reason"),
            row.getObject("effective_at", OffsetDateTime.class).toInstant());
    return new Revision(
        row.getObject("live_blog_id", UUID.class),
        row.getLong("number"),
        change,
        row.getString("actor"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new Seal(Hash.ofStored(row.getBytes("state_hash")), Hash.ofStored(row.getBytes("hash"))));
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getString("status"),
        (Long) row.getObject("position"),
        (Boolean) row.getObject("key_event"));
  }
}
