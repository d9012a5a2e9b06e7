package org.liveblogarchive.article.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.feed.ManifestPage.Counts;
import org.liveblogarchive.article.feed.ManifestPage.Line;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnRealDatabase
class ManifestIntegrationTests {

  @Autowired private Api api;
  @Autowired private Manifest manifest;
  @Autowired private Epoch epoch;
  @Autowired private JdbcClient database;

  private UUID liveBlog = new UUID(0, 0);

  @BeforeEach
  void importsTwoLiveBlogs() {
    api.importText(Texts.regatta("Listed regatta").replace("sandwich", "" + UUID.randomUUID()));
    MvcTestResult second = api.importText(Texts.regatta("Other listed regatta"));
    liveBlog = UUID.fromString(Api.read(second, "$.liveBlog.id"));
  }

  @Test
  void equalsTheTablesInPagesOfAnySize() {
    database
        .sql(
            "update entry set status = 'withdrawn' where live_blog_id = :id and position = 1000000")
        .param("id", liveBlog)
        .update();

    assertThat(lines(3, null))
        .isEqualTo(linesInTheDatabase())
        .anyMatch(line -> line.status().equals("withdrawn"));
    assertThat(lines(10_000, null)).isEqualTo(linesInTheDatabase());
  }

  @Test
  void countsOnTheFirstPageOnly() {
    ManifestPage first = manifest.page(null, 1, null);
    ManifestPage second = manifest.page(first.nextCursor(), 1, null);

    List<Line> all = linesInTheDatabase();
    long liveBlogs = all.stream().filter(line -> line.liveBlogId() == null).count();
    assertThat(first.counts()).isEqualTo(new Counts(liveBlogs, all.size() - liveBlogs));
    assertThat(second.counts()).isNull();
    assertThat(second.changesCursor()).isEqualTo(first.changesCursor());
  }

  @Test
  void listsOneLiveBlogAndItsEntries() {
    List<Line> own = linesInTheDatabase().stream().filter(this::isOfLiveBlog).toList();

    assertThat(own).hasSize(4);
    assertThat(lines(3, liveBlog)).isEqualTo(own);
    assertThat(manifest.page(null, 10, liveBlog).counts()).isEqualTo(new Counts(1, 3));
    assertThat(manifest.page(null, 10, UUID.randomUUID()).counts()).isEqualTo(new Counts(0, 0));
  }

  @Test
  void notesWhereTheTailBegins() {
    String cursor = manifest.page(null, 10_000, null).changesCursor();
    api.importText(Texts.regatta("Regatta after the manifest"));

    MvcTestResult changes = api.get("/internal/changes?wait=10&after=" + cursor);

    assertThat(Api.<List<String>>read(changes, "$.items[*].liveBlog.headline"))
        .contains("Regatta after the manifest")
        .doesNotContain("Other listed regatta");
  }

  @Test
  void endsWithAnEpoch() {
    String cursor = Api.read(api.get("/internal/manifest?limit=1"), "$.nextCursor");
    database.sql("update feed_epoch set system_identifier = 1").update();
    epoch.afterPropertiesSet();

    assertThat(api.get("/internal/manifest?limit=1&cursor=" + cursor)).hasStatus(410);
  }

  @Test
  void refusesMalformedParameters() {
    String ofAll = Api.read(api.get("/internal/manifest?limit=1"), "$.nextCursor");

    assertThat(api.get("/internal/manifest?limit=10001")).hasStatus(400);
    assertThat(api.get("/internal/manifest?cursor=nonsense")).hasStatus(400);
    assertThat(api.get("/internal/manifest?liveBlog=nonsense")).hasStatus(400);
    assertThat(api.get("/internal/manifest?liveBlog=" + liveBlog + "&cursor=" + ofAll))
        .hasStatus(400);
  }

  private List<Line> lines(int pageSize, @Nullable UUID onlyLiveBlog) {
    List<Line> lines = new ArrayList<>();
    String cursor = null;
    do {
      ManifestPage page = manifest.page(cursor, pageSize, onlyLiveBlog);
      lines.addAll(page.items());
      cursor = page.nextCursor();
    } while (cursor != null);
    return lines;
  }

  private List<Line> linesInTheDatabase() {
    List<Line> lines = new ArrayList<>();
    lines.addAll(
        linesOf("select id, null::uuid, state_revision, status from live_blog order by id"));
    lines.addAll(linesOf("select id, live_blog_id, revision, status from entry order by id"));
    return lines;
  }

  private List<Line> linesOf(String sql) {
    return database
        .sql(sql)
        .query(
            (row, number) ->
                new Line(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getLong(3),
                    row.getString(4)))
        .list();
  }

  private boolean isOfLiveBlog(Line line) {
    return liveBlog.equals(line.id()) || liveBlog.equals(line.liveBlogId());
  }
}
