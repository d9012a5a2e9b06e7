package org.liveblogarchive.article.liveblog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next state of a live blog: the one before, but for what is set here. */
public final class LiveBlogStateChange {
  private String slug;
  private LiveBlogStatus status;
  private String headline;
  private @Nullable String standfirst;
  private List<Block> introduction;
  private @Nullable String language;
  private @Nullable String timeZone;
  private List<String> topics;
  private List<Author> authors;
  private Published published;
  private Coverage coverage;
  private @Nullable Source source;
  private @Nullable Withdrawal withdrawal;
  private @Nullable Erasure erasure;

  LiveBlogStateChange(LiveBlogState before) {
    this.slug = before.slug();
    this.status = before.status();
    this.headline = before.headline();
    this.standfirst = before.standfirst();
    this.introduction = before.introduction();
    this.language = before.language();
    this.timeZone = before.timeZone();
    this.topics = before.topics();
    this.authors = before.authors();
    this.published = before.published();
    this.coverage = before.coverage();
    this.source = before.source();
    this.withdrawal = before.withdrawal();
    this.erasure = before.erasure();
  }

  public LiveBlogStateChange slug(String value) {
    this.slug = value;
    return this;
  }

  public LiveBlogStateChange status(LiveBlogStatus value) {
    this.status = value;
    return this;
  }

  public LiveBlogStateChange headline(String value) {
    this.headline = value;
    return this;
  }

  public LiveBlogStateChange standfirst(@Nullable String value) {
    this.standfirst = value;
    return this;
  }

  public LiveBlogStateChange introduction(List<Block> value) {
    this.introduction = value;
    return this;
  }

  public LiveBlogStateChange language(@Nullable String value) {
    this.language = value;
    return this;
  }

  public LiveBlogStateChange timeZone(@Nullable String value) {
    this.timeZone = value;
    return this;
  }

  public LiveBlogStateChange topics(List<String> value) {
    this.topics = value;
    return this;
  }

  public LiveBlogStateChange authors(List<Author> value) {
    this.authors = value;
    return this;
  }

  public LiveBlogStateChange published(Published value) {
    this.published = value;
    return this;
  }

  public LiveBlogStateChange coverage(Coverage value) {
    this.coverage = value;
    return this;
  }

  public LiveBlogStateChange source(@Nullable Source value) {
    this.source = value;
    return this;
  }

  public LiveBlogStateChange withdrawal(@Nullable Withdrawal value) {
    this.withdrawal = value;
    return this;
  }

  public LiveBlogStateChange erasure(@Nullable Erasure value) {
    this.erasure = value;
    return this;
  }

  /** Returns the state with everything that was set. */
  public LiveBlogState state() {
    return new LiveBlogState(
        slug,
        status,
        headline,
        standfirst,
        introduction,
        language,
        timeZone,
        topics,
        authors,
        published,
        coverage,
        source,
        withdrawal,
        erasure);
  }
}
