package org.liveblogarchive.gateway.bulkheads;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests may be under way at once, from the first byte to the service to the last one to
 * the caller.
 *
 * @param others for each route that is not listed
 * @param routes by the route's id; 0 where the route has a bound of its own
 */
@Validated
@ConfigurationProperties(prefix = "bulkheads", ignoreUnknownFields = false)
record BulkheadSettings(
    @DefaultValue("32") @Min(1) @Max(10_000) int others,
    @DefaultValue Map<String, @Min(0) @Max(10_000) Integer> routes) {

  int sizeOf(String route) {
    return routes.getOrDefault(route, others);
  }
}
