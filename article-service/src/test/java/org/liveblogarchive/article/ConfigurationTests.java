package org.liveblogarchive.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.importing.ImportSettings;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

class ConfigurationTests {

  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withUserConfiguration(Settings.class);

  @Test
  void bindsTheRealFiles() {
    service.run(
        context -> {
          assertThat(context).hasNotFailed();
          assertThat(context.getBean(ImportSettings.class).largestDocument())
              .isEqualTo(DataSize.ofMegabytes(16));
          assertThat(context.getBean(ImportSettings.class).web().allowedHosts()).isEmpty();
          assertThat(context.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
          assertThat(context.getEnvironment().getProperty("server.port")).isEqualTo("8081");
        });
  }

  @Test
  void refusesToStartOnAMisspeltSetting() {
    service
        .withPropertyValues("feed.poll-intervall=2s")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasStackTraceContaining("feed.poll-intervall"));
  }

  @Test
  void refusesToStartWhereAnAllowedHostIsNone() {
    service
        .withPropertyValues("importing.web.allowed-hosts=https://news.example/")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasStackTraceContaining("must be a host in small letters"));
  }

  @Test
  void refusesToStartWhereTheFilesAreMissing() {
    service
        .withSystemProperties("CONFIG_DIR=nowhere")
        .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining("jwksUri"));
  }

  @Configuration(proxyBeanMethods = false)
  @ConfigurationPropertiesScan("org.liveblogarchive.article")
  static class Settings {}
}
