package org.liveblogarchive.article.writing;

/** What a caller believes of the thing that is about to change. */
@FunctionalInterface
public interface Guard<T> {

  /**
   * Lets a change pass, given what is there now.
   *
   * @throws org.liveblogarchive.article.problem.Problem where it is not as the caller believes
   */
  void check(T current);
}
