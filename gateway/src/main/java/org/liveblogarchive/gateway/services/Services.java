package org.liveblogarchive.gateway.services;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The services behind the gateway, by their names. */
@Component
public class Services {

  private final Map<String, Addresses> services;

  Services(ServicesSettings settings) {
    services =
        Map.of(
            "article-service", new Addresses(settings.articleService()),
            "search-service", new Addresses(settings.searchService()));
  }

  /** Where a service is; fails for a name that is none, which only a wrong route can have. */
  public Addresses named(String name) {
    Addresses found = services.get(name);
    if (found == null) {
      throw new IllegalStateException("A route leads to %s, which is no service".formatted(name));
    }
    return found;
  }

  Collection<Addresses> all() {
    return services.values();
  }
}
