package org.liveblogarchive.gateway.fallback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is said when a service does not answer.
 *
 * @param retryAfter when it is worth asking again, in whole seconds
 * @param routes the words for each route, by its id
 */
@Validated
@ConfigurationProperties(prefix = "fallback", ignoreUnknownFields = false)
record FallbackSettings(
    @DefaultValue("5s") @NotNull @DurationMin(seconds = 1) Duration retryAfter,
    @DefaultValue @NotNull Map<String, @Valid Words> routes) {

  private static final Words OTHERS =
      new Words("This part of the archive", "Other parts may still work.");

  Words wordsFor(String route) {
    return routes.getOrDefault(route, OTHERS);
  }

  /**
   * @param subject what does not work, the beginning of a sentence
   * @param meanwhile a sentence that says what still works
   */
  record Words(@NotBlank String subject, @NotBlank String meanwhile) {}
}
