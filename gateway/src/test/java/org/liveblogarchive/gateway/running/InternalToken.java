package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;

/**
 * A token that a service was sent, verified as a service does.
 *
 * @param keyId which key it was signed with
 */
record InternalToken(String keyId, JWTClaimsSet claims) {

  /** Reads the only credential that a service was sent. */
  static InternalToken in(Service.Received received, String jwks) {
    List<String> credentials = received.header("Authorization");
    assertThat(credentials).hasSize(1);
    assertThat(credentials.getFirst()).startsWith("Bearer ");
    return of(credentials.getFirst().substring("Bearer ".length()), jwks);
  }

  static InternalToken of(String text, String jwks) {
    try {
      SignedJWT token = SignedJWT.parse(text);
      assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
      String keyId = token.getHeader().getKeyID();
      assertThat(token.verify(new ECDSAVerifier(JWKSet.parse(jwks).getKeyByKeyId(keyId).toECKey())))
          .isTrue();
      return new InternalToken(keyId, token.getJWTClaimsSet());
    } catch (ParseException | JOSEException failure) {
      throw new AssertionError(failure);
    }
  }

  String subject() {
    return claims.getSubject();
  }

  List<String> scopes() {
    return List.of(String.valueOf(claims.getClaim("scope")).split(" "));
  }
}
