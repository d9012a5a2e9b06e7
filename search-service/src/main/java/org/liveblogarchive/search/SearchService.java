package org.liveblogarchive.search;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the search service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SearchService {

  /**
   * Starts the service.
   *
   * @param arguments Spring Boot's own command line arguments
   */
  public static void main(String[] arguments) {
    SpringApplication.run(SearchService.class, arguments);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
