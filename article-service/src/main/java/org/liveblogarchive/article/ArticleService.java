package org.liveblogarchive.article;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the article service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ArticleService {

  public static void main(String[] arguments) {
    SpringApplication.run(ArticleService.class, arguments);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
