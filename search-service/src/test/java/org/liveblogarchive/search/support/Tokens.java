package org.liveblogarchive.search.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Tokens as the gateway mints them, and where it publishes the key that they are signed with. */
public final class Tokens {

  /** The header that carries them. */
  public static final String HEADER = "Authorization";

  private static final ECKey KEY = key("gateway");
  private static final HttpServer GATEWAY = gateway();

  private Tokens() {}

  /** What tells a service of the published keys. */
  public static String setting() {
    return "access.jwks-uri=" + jwksUri();
  }

  /** Where the keys are published. */
  public static String jwksUri() {
    return "http://127.0.0.1:%d/oauth2/jwks".formatted(GATEWAY.getAddress().getPort());
  }

  /** Returns what the header says for somebody who may do everything here. */
  public static String ofOperator() {
    return signed(claims -> claims);
  }

  /** Returns what the header says for somebody with these scopes, parted by spaces. */
  public static String with(String scopes) {
    return signed(claims -> claims.claim("scope", scopes));
  }

  /** Returns what the header says with other claims than the gateway's. */
  public static String signed(UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(KEY, change);
  }

  /** Returns what the header says if somebody else signs. */
  public static String forged() {
    return signed(key("gateway"), claims -> claims);
  }

  /** The key as everybody knows it. */
  public static String publicKey() {
    return KEY.toPublicJWK().toJSONString();
  }

  /** The claims of a good token. */
  public static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer("liveblog-archive-gateway")
        .audience("search-service")
        .subject("operator")
        .claim("scope", "search:alerts archive:admin")
        .jwtID(UUID.randomUUID().toString())
        .expirationTime(Date.from(Instant.now().plusSeconds(600)));
  }

  private static String signed(ECKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
              change.apply(claims()).build());
      token.sign(new ECDSASigner(key));
      return "Bearer " + token.serialize();
    } catch (JOSEException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static ECKey key(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static HttpServer gateway() {
    byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(UTF_8);
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/oauth2/jwks",
          exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
