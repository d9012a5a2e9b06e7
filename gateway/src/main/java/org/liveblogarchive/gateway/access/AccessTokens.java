package org.liveblogarchive.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Finds out who presents an OIDC access token of the configured issuer. */
@Component
class AccessTokens {

  private static final Logger log = LoggerFactory.getLogger(AccessTokens.class);

  private static final int LARGEST_KEYS = 256 * 1024;
  private static final int MOST_REMEMBERED = 10_000;
  private static final Duration OUTAGE = Duration.ofHours(4);

  private final @Nullable OidcSettings settings;
  private final @Nullable DefaultJWTProcessor<SecurityContext> processor;
  private final Clock clock;

  /** Who was found, so that a token is verified once and not for each request. */
  private final Cache<String, Known> known =
      Caffeine.newBuilder()
          .maximumSize(MOST_REMEMBERED)
          .expireAfterWrite(Duration.ofMinutes(1))
          .build();

  private record Known(Caller caller, Instant expires) {}

  AccessTokens(AccessSettings access, Clock clock) {
    this.settings = access.oidc();
    this.clock = clock;
    this.processor = settings == null ? null : processor(settings);
  }

  Mono<Caller> with(String token) {
    DefaultJWTProcessor<SecurityContext> verifying = processor;
    if (settings == null || verifying == null) {
      return Mono.just(Caller.refused(Unauthorized.tokensNotTaken()));
    }
    Known found = known.getIfPresent(token);
    return found != null && clock.instant().isBefore(found.expires())
        ? Mono.just(found.caller())
        // May fetch keys, which takes its time.
        : Mono.fromCallable(() -> verify(token, verifying, settings))
            .subscribeOn(Schedulers.boundedElastic());
  }

  private Caller verify(
      String token, DefaultJWTProcessor<SecurityContext> verifying, OidcSettings issuer) {
    try {
      JWTClaimsSet claims = verifying.process(token, null);
      Caller caller =
          new Caller("oidc:" + claims.getSubject(), scopes(claims), issuer.tier(), null);
      known.put(token, new Known(caller, claims.getExpirationTime().toInstant()));
      return caller;
    } catch (ExpiredJWTException expired) {
      return Caller.refused(Unauthorized.tokenExpired());
    } catch (KeySourceException unreachable) {
      log.warn("The keys of the issuer of access tokens cannot be fetched", unreachable);
      return Caller.refused(IssuerUnavailable.now());
    } catch (ParseException | BadJOSEException | JOSEException invalid) {
      log.debug("An access token is not valid: {}", invalid.getMessage());
      return Caller.refused(Unauthorized.tokenInvalid());
    }
  }

  /** From {@code scope} (RFC 8693) or {@code scp}, as a text or a list; only what we know. */
  private static Set<String> scopes(JWTClaimsSet claims) {
    return Stream.of("scope", "scp")
        .map(claims::getClaim)
        .filter(Objects::nonNull)
        .flatMap(
            claim ->
                claim instanceof Collection<?> list
                    ? list.stream().map(String::valueOf)
                    : Arrays.stream(claim.toString().split(" ")))
        .filter(Scopes.ALL::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static DefaultJWTProcessor<SecurityContext> processor(OidcSettings settings) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(
            settings.algorithms().stream()
                .map(JWSAlgorithm::parse)
                .collect(Collectors.toUnmodifiableSet()),
            keys(settings)));
    var claims =
        new DefaultJWTClaimsVerifier<SecurityContext>(
            settings.audience(),
            new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
            Set.of("sub", "exp"));
    claims.setMaxClockSkew((int) settings.clockSkew().toSeconds());
    processor.setJWTClaimsSetVerifier(claims);
    // RFC 9068 tokens call themselves at+jwt, others JWT or nothing.
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    return processor;
  }

  private static JWKSource<SecurityContext> keys(OidcSettings settings) {
    try {
      return JWKSourceBuilder.<SecurityContext>create(
              settings.jwksUri().toURL(),
              new DefaultResourceRetriever(
                  (int) settings.connectTimeout().toMillis(),
                  (int) settings.readTimeout().toMillis(),
                  LARGEST_KEYS))
          .outageTolerant(OUTAGE.toMillis())
          .build();
    } catch (MalformedURLException malformed) {
      throw new IllegalArgumentException("access.oidc.jwks-uri is no web address", malformed);
    }
  }
}
