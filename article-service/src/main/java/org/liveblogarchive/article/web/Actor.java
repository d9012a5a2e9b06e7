package org.liveblogarchive.article.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request. As a parameter of an endpoint it lets nobody in without a credential.
 *
 * @param name of the credential behind the token that let it in
 * @param scopes what the credential opens
 */
public record Actor(String name, Set<String> scopes) {

  /** The attribute of a request that holds the name, where somebody of the newsroom makes it. */
  public static final String NAME = "org.liveblogarchive.actor.name";

  /** The attribute of a request that holds the scopes of its token. */
  public static final String SCOPES = "org.liveblogarchive.actor.scopes";

  public Actor {
    scopes = Set.copyOf(scopes);
  }

  /** Whether it may do what cannot be undone. */
  public boolean isAdministrator() {
    return scopes.contains("archive:admin");
  }

  /**
   * Returns the name.
   *
   * @throws ActorUnknown where the request bears no credential
   */
  public static String required(@Nullable String name) {
    if (name == null) {
      throw ActorUnknown.ofRequest();
    }
    return name;
  }
}
