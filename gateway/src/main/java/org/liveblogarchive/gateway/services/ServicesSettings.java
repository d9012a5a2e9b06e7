package org.liveblogarchive.gateway.services;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are. The routes name the services. Their addresses have no default: a gateway
 * that did not find its {@code config/} must not start.
 *
 * @param articleService base addresses of article-service, scheme, host and port only; several are
 *     replicas among which requests are spread
 * @param searchService base addresses of search-service, likewise
 * @param probe how often each of several addresses is asked at {@code /readyz} whether it is ready
 */
@Validated
@ConfigurationProperties(prefix = "services", ignoreUnknownFields = false)
record ServicesSettings(
    @NotEmpty
        List<@NotNull @Pattern(regexp = ADDRESS, message = ADDRESS_EXPECTED) String> articleService,
    @NotEmpty
        List<@NotNull @Pattern(regexp = ADDRESS, message = ADDRESS_EXPECTED) String> searchService,
    @DefaultValue("250ms") @NotNull @DurationMin(millis = 50) @DurationMax(seconds = 10)
        Duration probe) {

  static final String ADDRESS = "https?://[^/?#@,]+";
  static final String ADDRESS_EXPECTED = "must be an address such as http://127.0.0.1:8081";
}
