package org.liveblogarchive.gateway.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;
import java.time.Instant;

/**
 * A private key that tokens are signed with.
 *
 * @param id names it in tokens and to those who verify them
 * @param created when it was made
 * @param publicKey what the services verify with
 */
record SigningKey(String id, Instant created, ECKey publicKey, JWSSigner signer) {

  /** Reads a JWK (RFC 7517); fails where it is no private key for ES256 with id and time. */
  static SigningKey read(String jwk) {
    try {
      ECKey key = ECKey.parse(jwk);
      if (!Curve.P_256.equals(key.getCurve())
          || !key.isPrivate()
          || key.getKeyID() == null
          || key.getIssueTime() == null) {
        throw new IllegalArgumentException("expected a private P-256 key with kid and iat");
      }
      return new SigningKey(
          key.getKeyID(), key.getIssueTime().toInstant(), key.toPublicJWK(), new ECDSASigner(key));
    } catch (ParseException | JOSEException malformed) {
      // Its own message could quote the key.
      throw new IllegalArgumentException("expected a private EC key as a JWK");
    }
  }
}
