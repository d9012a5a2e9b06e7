package org.liveblogarchive.article.feed;

import org.liveblogarchive.article.waiting.WakeUp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the parts of the change feed share. */
@Configuration
class FeedConfiguration {

  @Bean
  WakeUp feedWakeUp() {
    return new WakeUp();
  }
}
