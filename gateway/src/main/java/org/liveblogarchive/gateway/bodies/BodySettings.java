package org.liveblogarchive.gateway.bodies;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large a request's body may be.
 *
 * @param limit for all routes that are not named below
 * @param routes limits of single routes, by their id; a negative one means none
 * @param linger how long a caller that was already answered, such as with a refusal, may go on
 *     sending its body before the connection is closed
 */
@Validated
@ConfigurationProperties(prefix = "bodies", ignoreUnknownFields = false)
record BodySettings(
    @DefaultValue("1MB") @NotNull DataSize limit,
    @DefaultValue @NotNull Map<String, DataSize> routes,
    @DefaultValue("5s") @NotNull @DurationMin(millis = 100) Duration linger) {

  DataSize limitFor(String route) {
    return routes.getOrDefault(route, limit);
  }
}
