package org.liveblogarchive.article.web;

import org.jspecify.annotations.Nullable;

/** Who makes a request: the name of the credential that the gateway let in. */
public final class Actor {

  /** The header in which the gateway says so, and nobody else can. */
  public static final String HEADER = "X-Actor";

  private Actor() {}

  /**
   * Returns the name.
   *
   * @throws ActorUnknown where the request bears no credential
   */
  public static String required(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw ActorUnknown.ofRequest();
    }
    return header;
  }
}
