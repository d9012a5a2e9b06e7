package org.liveblogarchive.gateway;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are. The routes refer to these addresses. They have no default: a gateway that
 * did not find its {@code config/} must not start.
 *
 * @param articleService base address of article-service, scheme, host and port only
 * @param searchService base address of search-service, scheme, host and port only
 */
@Validated
@ConfigurationProperties(prefix = "services", ignoreUnknownFields = false)
record ServicesSettings(
    @NotNull @Pattern(regexp = ADDRESS, message = ADDRESS_EXPECTED) String articleService,
    @NotNull @Pattern(regexp = ADDRESS, message = ADDRESS_EXPECTED) String searchService) {

  static final String ADDRESS = "https?://[^/?#@]+";
  static final String ADDRESS_EXPECTED = "must be an address such as http://127.0.0.1:8081";
}
