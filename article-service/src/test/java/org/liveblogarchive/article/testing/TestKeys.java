package org.liveblogarchive.article.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Tells the service of a test where the keys of {@link Tokens} are. */
@TestConfiguration(proxyBeanMethods = false)
public class TestKeys {

  @Bean
  DynamicPropertyRegistrar keysOfTokens() {
    return properties -> properties.add("access.jwks-uri", Tokens::jwksUri);
  }
}
