package org.liveblogarchive.article.hot;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.LiveBlog;

/** A live blog at one revision, with the answers that were made from it. */
public final class Moment {

  private final LiveBlog liveBlog;
  private final Recent recent;
  private final int mostPages;
  private final ConcurrentMap<Object, Page> pages = new ConcurrentHashMap<>();

  Moment(LiveBlog liveBlog, Recent recent, int mostPages) {
    this.liveBlog = liveBlog;
    this.recent = recent;
    this.mostPages = mostPages;
  }

  /** Returns the live blog. */
  public LiveBlog liveBlog() {
    return liveBlog;
  }

  /** Returns its revision. */
  public long revision() {
    return liveBlog.revision();
  }

  /** Returns the last changes that led here. */
  public Recent recent() {
    return recent;
  }

  /**
   * Returns the answer to a question, made once however many ask at the same time.
   *
   * @param question equal for equal questions
   */
  public Encoded answer(Object question, Supplier<Encoded> making) {
    Page known = pages.get(question);
    if (known == null) {
      if (pages.size() >= mostPages) {
        return making.get();
      }
      known = pages.computeIfAbsent(question, _ -> new Page());
    }
    return known.get(making);
  }

  /** One answer; who comes while it is made waits, and tries again where that failed. */
  private static final class Page {
    private volatile @Nullable Encoded made;

    Encoded get(Supplier<Encoded> making) {
      Encoded known = made;
      return known == null ? make(making) : known;
    }

    private synchronized Encoded make(Supplier<Encoded> making) {
      Encoded known = made;
      if (known == null) {
        known = making.get();
        made = known;
      }
      return known;
    }
  }
}
