package org.liveblogarchive.article.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Verifies the gateway's tokens with the keys that it publishes. */
class TokenVerifier {

  private static final Logger log = LoggerFactory.getLogger(TokenVerifier.class);

  private static final int LARGEST_KEYS = 64 * 1024;
  private static final int MOST_REMEMBERED = 1_000;

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
  private final Clock clock;

  /** The gateway sends one token many times; a signature takes longer to verify than to look up. */
  private final Cache<String, VerifiedToken> known =
      Caffeine.newBuilder()
          .maximumSize(MOST_REMEMBERED)
          .expireAfterWrite(Duration.ofMinutes(1))
          .build();

  TokenVerifier(AccessSettings settings, Clock clock) {
    this.clock = clock;
    // The only algorithm, whatever a token's header asks for.
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys(settings)));
    var claims =
        new DefaultJWTClaimsVerifier<SecurityContext>(
            settings.audience(),
            new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
            Set.of("sub", "exp", "jti", "scope"));
    claims.setMaxClockSkew((int) settings.clockSkew().toSeconds());
    processor.setJWTClaimsSetVerifier(claims);
  }

  /**
   * Verifies a token.
   *
   * @throws Refused where it is not valid, or the keys to verify it with are out of reach
   */
  VerifiedToken verify(String token) {
    VerifiedToken found = known.getIfPresent(token);
    if (found != null && clock.instant().isBefore(found.expires())) {
      return found;
    }
    try {
      JWTClaimsSet claims = processor.process(token, null);
      VerifiedToken verified =
          new VerifiedToken(
              claims.getSubject(),
              Set.of(claims.getStringClaim("scope").split(" ")),
              claims.getExpirationTime().toInstant());
      known.put(token, verified);
      return verified;
    } catch (KeySourceException unreachable) {
      log.warn("The gateway's keys cannot be fetched: {}", unreachable.getMessage());
      throw Refused.keysUnavailable();
    } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException invalid) {
      log.debug("A token is not valid: {}", invalid.getMessage());
      throw Refused.tokenInvalid();
    }
  }

  private static JWKSource<SecurityContext> keys(AccessSettings settings) {
    int connect = (int) settings.connectTimeout().toMillis();
    int read = (int) settings.readTimeout().toMillis();
    try {
      return JWKSourceBuilder.<SecurityContext>create(
              settings.jwksUri().toURL(), new DefaultResourceRetriever(connect, read, LARGEST_KEYS))
          .cache(settings.keysLifetime().toMillis(), 2L * (connect + read))
          .refreshAheadCache(false)
          .rateLimited(settings.refetchInterval().toMillis())
          .outageTolerant(settings.outage().toMillis())
          .build();
    } catch (MalformedURLException malformed) {
      throw new IllegalArgumentException("access.jwks-uri is no web address", malformed);
    }
  }
}
