package org.liveblogarchive.article.liveblog;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.database.NamedLocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out slugs: each to one live blog, for good. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Slugs {

  private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final JdbcClient database;
  private final NamedLocks locks;

  Slugs(JdbcClient database, NamedLocks locks) {
    this.database = database;
    this.locks = locks;
  }

  /** Tells whether a text can be a slug: words of a-z and 0-9 joined by hyphens, at most 80. */
  public static boolean isWellFormed(String slug) {
    return slug.length() <= Slug.LONGEST
        && WELL_FORMED.matcher(slug).matches()
        && !Archive.isId(slug);
  }

  /** Returns a free slug that tells a headline and, where that is taken, the day. */
  public String reserve(String headline, @Nullable LocalDate day) {
    return Slug.free(Slug.of(headline), day, slug -> !reserve(slug));
  }

  /** Keeps a slug from all others until the transaction ends; tells whether it is free. */
  public boolean reserve(String slug) {
    locks.take("slug " + slug);
    // In a statement of its own, which sees what was committed while we waited.
    return database
        .sql("select not exists (select from live_blog where slug = :slug)")
        .param("slug", slug)
        .query(Boolean.class)
        .single();
  }
}
