package org.liveblogarchive.gateway.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Mints the tokens that the services take (RFC 9068 in short: issuer, audience, subject, scope, id,
 * expiry). One token serves a caller for half its life, so that few requests wait for a signature.
 */
@Component
public class InternalTokens {

  /** The subject of what the gateway asks by itself. */
  private static final String OWN = "gateway";

  private static final int MOST_CACHED = 10_000;

  private final TokenSettings settings;
  private final SigningKeys keys;
  private final Clock clock;
  private final Cache<Purpose, String> minted;

  InternalTokens(TokenSettings settings, SigningKeys keys, Clock clock) {
    this.settings = settings;
    this.keys = keys;
    this.clock = clock;
    this.minted =
        Caffeine.newBuilder()
            .maximumSize(MOST_CACHED)
            .expireAfterWrite(settings.lifetime().dividedBy(2))
            .build();
  }

  private record Purpose(String keyId, String subject, Set<String> scopes, String audience) {}

  /** Whether there is a key to sign with. */
  public boolean available() {
    return keys.current().isPresent();
  }

  /**
   * Returns a token for what the gateway itself asks of a service.
   *
   * @param audience the service, such as {@code article-service}
   * @param scope what it may be used for, such as {@code feed:read}
   * @return what stands behind {@code Bearer}; ask again for each request
   * @throws IllegalStateException where {@code tokens.signing-keys} is not set
   */
  public String own(String audience, String scope) {
    return of(OWN, Set.of(scope), audience);
  }

  /**
   * Returns a token for what somebody asks of a service.
   *
   * @param subject the name of the credential
   * @param scopes what it opens
   * @param audience the service
   * @throws IllegalStateException where {@code tokens.signing-keys} is not set
   */
  public String of(String subject, Set<String> scopes, String audience) {
    SigningKey key =
        keys.current()
            .orElseThrow(() -> new IllegalStateException("No tokens.signing-keys are set"));
    return minted.get(
        new Purpose(key.id(), subject, scopes, audience), purpose -> mint(key, purpose));
  }

  /** How long a token serves that was asked for now. */
  public Duration usableFor() {
    return settings.lifetime().dividedBy(2);
  }

  private String mint(SigningKey key, Purpose purpose) {
    Instant now = clock.instant();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.id()).build(),
            new JWTClaimsSet.Builder()
                .issuer(settings.issuer())
                .audience(purpose.audience())
                .subject(purpose.subject())
                .claim("scope", String.join(" ", purpose.scopes().stream().sorted().toList()))
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(settings.lifetime())))
                .build());
    try {
      token.sign(key.signer());
    } catch (JOSEException impossible) {
      throw new IllegalStateException("A key that was read signs", impossible);
    }
    return token.serialize();
  }
}
