package org.liveblogarchive.gateway.tokens;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The tokens that the services get instead of what callers present.
 *
 * @param signingKeys folder with one private key a file, {@code *.jwk}, the same for all gateways;
 *     without it nobody but anonymous readers can be let in
 * @param issuer what the tokens, and the services, call this gateway
 * @param lifetime how long a token is valid; for half of it the same one serves again
 * @param publication for how long a new key is only published before it signs, so that the services
 *     know it by then
 * @param reloadInterval how often the folder is looked at for changes
 */
@Validated
@ConfigurationProperties(prefix = "tokens", ignoreUnknownFields = false)
record TokenSettings(
    @Nullable Path signingKeys,
    @DefaultValue("liveblog-archive-gateway") @NotBlank String issuer,
    @DefaultValue("60s") @NotNull @DurationMin(seconds = 10) @DurationMax(minutes = 10)
        Duration lifetime,
    @DefaultValue("5m") @NotNull @DurationMin(seconds = 0) Duration publication,
    @DefaultValue("2s") @NotNull @DurationMin(millis = 100) Duration reloadInterval) {}
