package org.liveblogarchive.article;

import java.time.Clock;
import org.liveblogarchive.article.schema.Migration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the article service, or only migrates its database. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ArticleService {

  public static void main(String[] arguments) {
    if (Migration.isAskedForBy(arguments)) {
      Migration.run(arguments);
    } else {
      SpringApplication.run(ArticleService.class, arguments);
    }
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
