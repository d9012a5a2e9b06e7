package org.liveblogarchive.gateway.access;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may write.
 *
 * @param keysFile file of the API keys that are valid, one {@code <name> <SHA-256 of the key in
 *     hex>} a line, {@code #} begins a comment; without it no key is valid and the archive is
 *     read-only
 * @param reloadInterval how often the file is looked at for changes
 */
@Validated
@ConfigurationProperties(prefix = "access", ignoreUnknownFields = false)
record AccessSettings(
    @Nullable Path keysFile,
    @DefaultValue("2s") @NotNull @DurationMin(millis = 100) Duration reloadInterval) {}
