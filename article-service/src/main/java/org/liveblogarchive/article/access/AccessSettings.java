package org.liveblogarchive.article.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens open this service. There is no setting that lets anybody in without one.
 *
 * @param jwksUri where the gateway publishes its keys; required and deliberately without a default
 * @param issuer what the gateway calls itself in tokens
 * @param audience what tokens for this service call it
 * @param connectTimeout how long a connection to the gateway may take
 * @param readTimeout how long the keys may take to come
 * @param keysLifetime for how long keys are used before they are fetched again
 * @param refetchInterval how often keys are fetched at most, however many tokens name unknown ones
 * @param outage for how long keys that were fetched serve while the gateway is away
 * @param clockSkew how far the gateway's clock may be off
 */
@Validated
@ConfigurationProperties(prefix = "access", ignoreUnknownFields = false)
record AccessSettings(
    @NotNull URI jwksUri,
    @DefaultValue("liveblog-archive-gateway") @NotBlank String issuer,
    @DefaultValue("article-service") @NotBlank String audience,
    @DefaultValue("1s") @NotNull @DurationMin(millis = 10) Duration connectTimeout,
    @DefaultValue("2s") @NotNull @DurationMin(millis = 10) Duration readTimeout,
    @DefaultValue("5m") @NotNull @DurationMin(minutes = 1) Duration keysLifetime,
    @DefaultValue("10s") @NotNull @DurationMin(millis = 10) Duration refetchInterval,
    @DefaultValue("24h") @NotNull @DurationMin(minutes = 1) Duration outage,
    @DefaultValue("5s") @NotNull @DurationMin(seconds = 0) @DurationMax(minutes = 1)
        Duration clockSkew) {}
