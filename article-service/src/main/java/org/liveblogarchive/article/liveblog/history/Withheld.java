package org.liveblogarchive.article.liveblog.history;

import java.util.Locale;

/** Why a state is not shown. */
enum Withheld {
  /** Nobody has seen it but those who wrote it. */
  DRAFT,
  /** It was taken down. */
  WITHDRAWN,
  /** It is no longer there. */
  ERASED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
