package org.liveblogarchive.gateway.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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
 * @param oidc an issuer of access tokens whose holders are let in like those of keys; none unless
 *     it is set
 * @param audiences the services that tokens are for, by the names that routes lead to; whatever
 *     else is called gets no token
 * @param guarded what takes a scope; the first that fits counts
 */
@Validated
@ConfigurationProperties(prefix = "access", ignoreUnknownFields = false)
record AccessSettings(
    @Nullable Path keysFile,
    @DefaultValue("2s") @NotNull @DurationMin(millis = 100) Duration reloadInterval,
    @Nullable @Valid OidcSettings oidc,
    @DefaultValue Set<String> audiences,
    @DefaultValue List<@Valid Guarded> guarded) {

  AccessSettings {
    audiences = Set.copyOf(audiences);
    guarded = List.copyOf(guarded);
  }

  /**
   * Something that only some keys open.
   *
   * @param path pattern of its paths
   * @param scope what a key needs to have
   * @param writesOnly whether everybody may read there all the same
   */
  record Guarded(
      @NotBlank String path,
      @NotNull @Pattern(regexp = "[a-z]+:[a-z]+") String scope,
      @DefaultValue("false") boolean writesOnly) {}

  /** Whether there is any credential that lets somebody in. */
  boolean letsAnybodyIn() {
    return keysFile != null || oidc != null;
  }
}
