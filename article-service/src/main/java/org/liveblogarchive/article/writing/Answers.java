package org.liveblogarchive.article.writing;

import static org.liveblogarchive.article.database.Columns.text;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.liveblogarchive.article.history.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which revision answered which idempotency key. The answer itself is made again from that
 * revision, so no content lies anywhere but in the history.
 */
@Repository
class Answers {

  private final JdbcClient database;

  Answers(JdbcClient database) {
    this.database = database;
  }

  /**
   * Returns what is known of {@code keys}, and keeps other replicas from answering them until the
   * transaction ends.
   */
  Claim claim(List<IdempotencyKey> keys) {
    if (keys.isEmpty()) {
      return new Claim(Map.of(), Set.of());
    }
    Set<IdempotencyKey> taken = lock(keys);
    Map<IdempotencyKey, Answer> known = new HashMap<>();
    database
        .sql(
            """
            select asked.place, answered.request_hash, answered.live_blog_id, answered.number
            from unnest(:actors, :keys) with ordinality as asked (actor, key, place)
              join idempotency_key as answered using (actor, key)
            """)
        .param("actors", text(keys, IdempotencyKey::actor))
        .param("keys", text(keys, IdempotencyKey::key))
        .query(
            row -> {
              known.put(
                  keys.get(row.getInt("place") - 1),
                  new Answer(
                      Hash.ofStored(row.getBytes("request_hash")),
                      row.getObject("live_blog_id", UUID.class),
                      row.getLong("number")));
            });
    return new Claim(known, taken);
  }

  private Set<IdempotencyKey> lock(List<IdempotencyKey> keys) {
    return database
        .sql(
            """
            select place
            from unnest(:names) with ordinality as asked (name, place)
            where not pg_try_advisory_xact_lock(hashtextextended(name, 1))
            """)
        .param("names", text(keys, key -> key.actor() + "\n" + key.key()))
        .query((row, _) -> keys.get(row.getInt("place") - 1))
        .set();
  }

  /** Remembers which revisions answered. */
  void remember(Map<IdempotencyKey, Answer> answers, Instant now) {
    if (answers.isEmpty()) {
      return;
    }
    List<IdempotencyKey> keys = List.copyOf(answers.keySet());
    List<Answer> revisions = keys.stream().map(answers::get).toList();
    database
        .sql(
            """
            insert into idempotency_key (actor, key, request_hash, live_blog_id, number, created_at)
            select actor, key, decode(request_hash, 'hex'), live_blog_id::uuid, number::bigint,
                :now::timestamptz
            from unnest(:actors, :keys, :requestHashes, :liveBlogIds, :numbers)
              as new (actor, key, request_hash, live_blog_id, number)
            """)
        .param("now", now.toString())
        .param("actors", text(keys, IdempotencyKey::actor))
        .param("keys", text(keys, IdempotencyKey::key))
        .param("requestHashes", text(keys, IdempotencyKey::request))
        .param("liveBlogIds", text(revisions, Answer::liveBlogId))
        .param("numbers", text(revisions, Answer::number))
        .update();
  }

  /** Forgets keys that are older than they are kept. */
  void forgetOlderThan(Duration age, Instant now) {
    database
        .sql("delete from idempotency_key where created_at < :before::timestamptz")
        .param("before", now.minus(age).toString())
        .update();
  }

  /**
   * What is known of some keys.
   *
   * @param taken keys that another replica is just answering
   */
  record Claim(Map<IdempotencyKey, Answer> known, Set<IdempotencyKey> taken) {}

  /** The revision that a request came to, and which request that was. */
  record Answer(Hash request, UUID liveBlogId, long number) {}
}
