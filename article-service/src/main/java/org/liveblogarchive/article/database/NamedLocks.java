package org.liveblogarchive.article.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Locks on things that have no row yet, by what they will be called. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class NamedLocks {

  private final JdbcClient database;

  NamedLocks(JdbcClient database) {
    this.database = database;
  }

  /** Keeps everybody else who wants this name waiting until the transaction ends. */
  public void take(String name) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))::text")
        .param("name", name)
        .query(String.class)
        .optional();
  }
}
