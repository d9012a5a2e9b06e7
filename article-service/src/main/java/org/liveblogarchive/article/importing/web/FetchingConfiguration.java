package org.liveblogarchive.article.importing.web;

import org.liveblogarchive.article.importing.ImportSettings;
import org.liveblogarchive.article.importing.fetching.WebPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FetchingConfiguration {

  @Bean
  WebPages webPages(ImportSettings settings) {
    return WebPages.allowedBy(settings.web());
  }
}
