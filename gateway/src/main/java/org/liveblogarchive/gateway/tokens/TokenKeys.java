package org.liveblogarchive.gateway.tokens;

import org.springframework.stereotype.Component;

/** The public keys of all tokens. */
@Component
public class TokenKeys {

  private final SigningKeys keys;

  TokenKeys(SigningKeys keys) {
    this.keys = keys;
  }

  /** Returns a JWK set (RFC 7517) as JSON. */
  public String document() {
    return keys.published().toString(true);
  }
}
