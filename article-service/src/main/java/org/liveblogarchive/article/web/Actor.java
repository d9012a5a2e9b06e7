package org.liveblogarchive.article.web;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a request. As a parameter of an endpoint it lets nobody in without a credential.
 *
 * @param name of the credential that the gateway let in
 */
public record Actor(String name) {

  /** The header in which the gateway says so, and nobody else can. */
  public static final String HEADER = "X-Actor";

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
