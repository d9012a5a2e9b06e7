package org.liveblogarchive.gateway.limits;

import java.util.List;
import org.liveblogarchive.gateway.limits.LimitsSettings.Cost;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What a request takes, by its path. */
@Component
class Costs {

  private static final Cost ONE = new Cost("/**", 1, false);

  private final List<Priced> priced;

  Costs(LimitsSettings settings) {
    priced =
        settings.costs().stream()
            .map(cost -> new Priced(PathPatternParser.defaultInstance.parse(cost.path()), cost))
            .toList();
  }

  Cost of(PathContainer path) {
    for (Priced entry : priced) {
      if (entry.path().matches(path)) {
        return entry.cost();
      }
    }
    return ONE;
  }

  private record Priced(PathPattern path, Cost cost) {}
}
