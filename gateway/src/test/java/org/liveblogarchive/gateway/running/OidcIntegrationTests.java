package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Access tokens of an issuer: which are let in, as whom, and which are not. */
class OidcIntegrationTests {

  private static final String ISSUER = "https://login.example";
  private static final RSAKey KEY = key();
  private static final Service issuer = new Service();

  static {
    publish();
  }

  @RegisterExtension
  static final Edge edge =
      Edge.with(
          "access.oidc.issuer=" + ISSUER,
          "access.oidc.audience=archive",
          "access.oidc.tier=partner",
          "access.oidc.jwks-uri=" + issuer.address() + "/keys");

  @BeforeEach
  void answer() {
    publish();
  }

  @AfterAll
  static void stop() {
    issuer.close();
  }

  @Test
  void letsHolderInWithTheScopesThatThisArchiveKnows() {
    HttpResponse<String> response = write(token(claims -> claims));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(edge.tokenOfArticles().subject()).isEqualTo("oidc:ann");
    assertThat(edge.tokenOfArticles().scopes()).containsExactly("liveblog:write");
    assertThat(edge.articles().lastReceived().header("Authorization")).hasSize(1);
  }

  @Test
  void readsScopesFromListsAsWell() {
    String token =
        token(claims -> claims.claim("scope", null).claim("scp", List.of("liveblog:write")));

    assertThat(write(token).statusCode()).isEqualTo(200);
  }

  @Test
  void asksTheSameScopesOfHolders() {
    String token = token(claims -> claims.claim("scope", "openid"));

    assertThat(write(token).statusCode()).isEqualTo(403);
  }

  @Test
  void saysThatTokenHasExpired() {
    HttpResponse<String> response = write(token(claims -> claims.expirationTime(in(-120))));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(Problem.in(response).text("detail")).contains("has expired");
  }

  @Test
  void refusesTokensForOthersOfOthersAndWithoutEnd() {
    assertRefused(token(claims -> claims.audience("shop")));
    assertRefused(token(claims -> claims.issuer("https://login.example.evil")));
    assertRefused(token(claims -> claims.expirationTime(null)));
    assertRefused(token(claims -> claims.notBeforeTime(in(600))));
    assertRefused(token(claims -> claims.subject(null)));
  }

  @Test
  void refusesForgedTokens() throws JOSEException {
    assertRefused(new PlainJWT(claims().build()).serialize());
    assertRefused(
        signed(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("1").build(),
            // The classic: the public key taken for a shared secret.
            new MACSigner(KEY.toPublicJWK().toJSONString())));
    assertRefused(signed(header(), new RSASSASigner(key())));
    String good = token(claims -> claims);
    assertRefused(good.substring(0, good.length() - 4) + "AAAA");
    assertRefused("not.a.token");
  }

  private static void assertRefused(String token) {
    HttpResponse<String> response = write(token);

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(Problem.in(response).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:access-token-invalid");
    assertThat(edge.articles().received()).isEmpty();
  }

  private static HttpResponse<String> write(String token) {
    return edge.post("/api/v1/liveblogs", "{}", "Authorization", "Bearer " + token);
  }

  private static void publish() {
    issuer.answers(Service.json(200, new JWKSet(KEY.toPublicJWK()).toString()));
  }

  private static String token(UnaryOperator<JWTClaimsSet.Builder> change) {
    try {
      return signed(header(), new RSASSASigner(KEY), change.apply(claims()).build());
    } catch (JOSEException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String signed(JWSHeader header, JWSSigner signer) {
    return signed(header, signer, claims().build());
  }

  private static String signed(JWSHeader header, JWSSigner signer, JWTClaimsSet claims) {
    try {
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience("archive")
        .subject("ann")
        .claim("scope", "openid liveblog:write")
        .expirationTime(in(300));
  }

  private static Date in(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private static JWSHeader header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build();
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("1").generate();
    } catch (JOSEException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
