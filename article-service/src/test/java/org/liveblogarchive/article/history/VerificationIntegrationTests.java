package org.liveblogarchive.article.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Every test is rolled back, so that nothing else meets what it tampers with. */
@OnRealDatabase
@Transactional
class VerificationIntegrationTests {

  private UUID liveBlog = new UUID(0, 0);

  @Autowired private Api api;
  @Autowired private JdbcClient database;

  /** Six revisions: four of creation, an entry's edit and the live blog's own. */
  @BeforeEach
  void importTwice(TestInfo test) {
    String page = Texts.regatta(test.getDisplayName());
    api.importText(page);
    liveBlog =
        UUID.fromString(Api.read(api.importText(page.replace("sandwich", "pie")), "$.liveBlog.id"));
  }

  @Test
  void verifiesAHistoryThatNobodyTouched() {
    MvcTestResult answer = verification();

    assertThat(answer).hasStatus(200).hasHeader("Cache-Control", "no-store");
    assertThat(Api.<Boolean>read(answer, "$.verified")).isTrue();
    assertThat(Api.<Integer>read(answer, "$.revisions")).isEqualTo(6);
    assertThat(Api.<Integer>read(answer, "$.flawCount")).isZero();
    assertThat(Api.<List<Object>>read(answer, "$.flaws")).isEmpty();
    assertThat(Api.<String>read(answer, "$.checkedAt")).endsWith("Z");
    assertThat(Api.<String>read(answer, "$.headHash"))
        .isEqualTo(
            Api.<String>read(
                api.get("/api/v1/liveblogs/" + liveBlog + "/revisions"), "$.items[0].hash"));
  }

  @Test
  void findsAnAlteredState() {
    tamper(
        """
        update revision set state = replace(state::text, 'gun', 'pun')::json
        where live_blog_id = :id and state::text like '%gun%' and number < 5
        """);

    assertThat(flaws()).hasSize(1).first().asString().contains("state is not the one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actor = 'somebody else'",
        "reason = 'another reason'",
        "recorded_at = recorded_at + interval '1 microsecond'",
        "effective_at = effective_at - interval '1 day'",
        "kind = 'never heard of'",
        "state_hash = sha256('x')",
        "hash = sha256('x')",
      })
  void findsAnAlteredFact(String alteration) {
    tamper("update revision set " + alteration + " where live_blog_id = :id and number = 3");

    assertThat(flawedRevisions()).contains(3).isSubsetOf(3, 4);
  }

  @Test
  void findsAnAlteredEntryId() {
    tamper(
        "update revision set entry_id = gen_random_uuid() where live_blog_id = :id and number = 3");

    assertThat(flawedRevisions()).contains(3);
  }

  @Test
  void findsARevisionRemovedFromTheMiddle() {
    tamper("delete from revision where live_blog_id = :id and number = 3");

    assertThat(flaws()).contains("Revision 3 is missing.");
  }

  @Test
  void findsRevisionsRemovedFromTheEnd() {
    tamper("delete from revision where live_blog_id = :id and number > 4");

    assertThat(flaws()).contains("Revisions 5 to 6 are missing.");
  }

  @Test
  void findsAHistoryRemovedAsAWhole() {
    tamper("delete from revision where live_blog_id = :id");

    assertThat(flaws()).contains("Revisions 1 to 6 are missing.");
  }

  @Test
  void findsARevisionAddedAtTheEnd() {
    tamper(
        """
        insert into revision (live_blog_id, entry_id, number, kind, state, status, position,
            key_event, actor, reason, recorded_at, effective_at, state_hash, hash)
        select live_blog_id, entry_id, 7, kind, state, status, position, key_event, actor, reason, recorded_at, effective_at,
            state_hash, hash
        from revision where live_blog_id = :id and number = 3
        """);

    assertThat(flaws()).anyMatch(flaw -> flaw.contains("added behind it"));
  }

  @Test
  void findsARevisionPutBetweenOthers() {
    tamper(
        """
        update revision set number = number + 1000 where live_blog_id = :id and number > 3;
        update revision set number = number - 999 where live_blog_id = :id and number > 1000;
        insert into revision (live_blog_id, entry_id, number, kind, state, status, position,
            key_event, actor, reason, recorded_at, effective_at, state_hash, hash)
        select live_blog_id, entry_id, 4, kind, state, status, position, key_event, actor, reason, recorded_at, effective_at,
            state_hash, hash
        from revision where live_blog_id = :id and number = 3;
        update live_blog set revision = 7 where id = :id;
        """);

    assertThat(flawedRevisions()).contains(4, 5, 6, 7);
  }

  @Test
  void findsAHeadThatIsNotTheLastRevision() {
    tamper("update live_blog set head_hash = sha256('x') where id = :id");

    assertThat(flaws()).singleElement().asString().contains("live blog keeps of its last revision");
  }

  @Test
  void findsAStateThatWasErasedWithoutAnErasure() {
    tamper(
        """
        update revision set state = null, erased_by = 6 where live_blog_id = :id and number = 3
        """);

    assertThat(flaws()).singleElement().asString().contains("no erasure was recorded");
  }

  @Test
  void acceptsAStateThatAnErasureTookAway() {
    erase(3);

    assertThat(Api.<Boolean>read(verification(), "$.verified")).isTrue();
    tamper(
        "update revision set state = null, erased_by = 7 where live_blog_id = :id and number = 2");
    assertThat(flawedRevisions()).containsExactly(2);
  }

  @Test
  void findsColumnsThatBelieTheState() {
    tamper("update revision set status = 'draft' where live_blog_id = :id and number = 3");

    assertThat(flaws()).singleElement().asString().contains("belie its state");
  }

  @Test
  void findsALiveBlogThatIsNotShownAsRecorded() {
    tamper(
        """
        update live_blog set state = replace(state::text, 'Forty', 'Fifty')::json where id = :id
        """);

    assertThat(flaws()).singleElement().asString().contains("What is shown of the live blog");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update entry set state = replace(state::text, 'gun', 'pun')::json "
            + "where live_blog_id = :id and state::text like '%gun%'",
        "update entry set revision = revision + 1 where id = "
            + "(select id from entry where live_blog_id = :id limit 1)",
        "update entry set status = 'withdrawn' where id = "
            + "(select id from entry where live_blog_id = :id limit 1)",
        "delete from entry where id = (select id from entry where live_blog_id = :id limit 1)",
        "insert into entry select gen_random_uuid(), live_blog_id, revision, 1, status, key_event, "
            + "updated_at, state from entry where live_blog_id = :id limit 1",
      })
  void findsAnEntryThatIsNotShownAsRecorded(String alteration) {
    tamper(alteration);

    assertThat(flaws()).hasSize(1);
  }

  /** Writes what an administrator's erasure writes. */
  private void erase(long number) {
    Head head =
        database
            .sql("select revision, head_hash from live_blog where id = :id")
            .param("id", liveBlog)
            .query(
                (row, _) ->
                    new Head(
                        liveBlog,
                        row.getLong("revision"),
                        Hash.ofStored(row.getBytes("head_hash"))))
            .single();
    Facts facts =
        database
            .sql("select * from revision where live_blog_id = :id and number = :number")
            .param("id", liveBlog)
            .param("number", number)
            .query(
                (row, _) ->
                    new Facts(
                        liveBlog,
                        row.getObject("entry_id", UUID.class),
                        head.number() + 1,
                        "erased",
                        row.getString("actor"),
                        null,
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("effective_at", OffsetDateTime.class).toInstant()))
            .single();
    String state = "{\"keyEvent\":false,\"position\":99,\"status\":\"withdrawn\"}";
    Hash stateHash = Hash.of(state.getBytes(UTF_8));
    Hash hash = facts.sealedAfter(head.hash(), stateHash);
    tamper(
        """
        insert into revision (live_blog_id, entry_id, number, kind, state, status, position,
            key_event, actor, reason, recorded_at, effective_at, state_hash, hash)
        select live_blog_id, entry_id, 7, 'erased', '%1$s', 'withdrawn', 99, false, actor, null, recorded_at,
            effective_at, decode('%2$s', 'hex'), decode('%3$s', 'hex')
        from revision where live_blog_id = :id and number = %4$d;
        update revision set state = null, erased_by = 7
        where live_blog_id = :id and number = %4$d;
        update entry set state = '%1$s', status = 'withdrawn', position = 99, key_event = false,
            revision = 7
        where id = (select entry_id from revision where live_blog_id = :id and number = 7);
        update live_blog set revision = 7, head_hash = decode('%3$s', 'hex') where id = :id;
        """
            .formatted(state, stateHash.hex(), hash.hex(), number));
  }

  private void tamper(String sql) {
    database.sql("alter table revision disable trigger all").update();
    for (String statement : sql.strip().split(";", -1)) {
      if (!statement.isBlank()) {
        database.sql(statement).param("id", liveBlog).update();
      }
    }
    database.sql("alter table revision enable trigger all").update();
  }

  private List<String> flaws() {
    MvcTestResult answer = verification();
    assertThat(Api.<Boolean>read(answer, "$.verified")).isFalse();
    return Api.read(answer, "$.flaws[*].message");
  }

  private List<Integer> flawedRevisions() {
    return Api.read(verification(), "$.flaws[*].revision");
  }

  private MvcTestResult verification() {
    return api.get("/api/v1/liveblogs/" + liveBlog + "/history/verification");
  }
}
