package org.liveblogarchive.search.access;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  @Bean
  AccessFilter accessFilter(
      AccessSettings settings,
      Clock clock,
      @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> problems) {
    return new AccessFilter(new TokenVerifier(settings, clock), problems);
  }
}
