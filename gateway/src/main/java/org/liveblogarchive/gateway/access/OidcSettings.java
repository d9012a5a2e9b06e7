package org.liveblogarchive.gateway.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An issuer of OIDC access tokens whose holders are let in.
 *
 * @param issuer what its tokens call it, exactly
 * @param audience what its tokens call this archive
 * @param jwksUri where its keys are
 * @param tier how much its holders may ask for
 * @param algorithms how its tokens may be signed; never with a shared secret, never not at all
 * @param clockSkew how far its clock may be off
 * @param connectTimeout how long a connection to its keys may take
 * @param readTimeout how long its keys may take to come
 */
record OidcSettings(
    @NotBlank String issuer,
    @NotBlank String audience,
    @NotNull URI jwksUri,
    @DefaultValue("standard") @NotBlank String tier,
    @DefaultValue({"RS256", "ES256"}) @NotEmpty
        Set<@Pattern(regexp = "(RS|PS|ES)(256|384|512)") String> algorithms,
    @DefaultValue("30s") @NotNull @DurationMin(seconds = 0) @DurationMax(minutes = 5)
        Duration clockSkew,
    @DefaultValue("1s") @NotNull @DurationMin(millis = 10) Duration connectTimeout,
    @DefaultValue("2s") @NotNull @DurationMin(millis = 10) Duration readTimeout) {}
