package org.liveblogarchive.gateway.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may write, and who may do what needs more than that.
 *
 * @param keysFile file of the API keys that are valid, in YAML: see {@code docs/operations.md};
 *     without it no key is valid
 * @param reloadInterval how often the file is looked at for changes
 * @param guarded what takes a scope, reading included; the first path that fits counts
 */
@Validated
@ConfigurationProperties(prefix = "access", ignoreUnknownFields = false)
record AccessSettings(
    @Nullable Path keysFile,
    @DefaultValue("2s") @NotNull @DurationMin(millis = 100) Duration reloadInterval,
    @DefaultValue List<@Valid Guarded> guarded) {

  AccessSettings {
    guarded = List.copyOf(guarded);
  }

  /**
   * Something that only some keys open.
   *
   * @param path pattern of its paths
   * @param scope what a key needs to have
   */
  record Guarded(@NotBlank String path, @NotNull @Pattern(regexp = "[a-z]+:[a-z]+") String scope) {}
}
