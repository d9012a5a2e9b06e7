package org.liveblogarchive.article.importing.fetching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Texts;
import org.liveblogarchive.article.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.unit.DataSize;

@OnRealDatabase
class FetchingIntegrationTests {

  private static final InetAddress SITE = InetAddress.ofLiteral("127.0.0.1");

  @Autowired private MockMvcTester http;
  @Autowired private TlsSite site;

  @Test
  void importsThePageThatABodyNamesUnderItsFinalAddress() {
    site.page("/regatta", "text/plain; charset=utf-8", Texts.regatta("Fetched regatta"));
    site.redirect("/short", "/regatta");

    MvcTestResult first = post("{\"url\": \"%s\"}".formatted(at("/short")), "");
    MvcTestResult second = post("{\"url\": \"%s\"}".formatted(at("/regatta")), "");

    assertThat(first).hasStatus(201);
    assertThat(Api.<Integer>read(first, "$.created")).isEqualTo(3);
    assertThat(Api.<String>read(first, "$.liveBlog.source.url")).isEqualTo(at("/regatta"));
    assertThat(second).hasStatus(200);
    assertThat(Api.<Integer>read(second, "$.unchanged")).isEqualTo(3);
    assertThat(Api.<String>read(second, "$.liveBlog.id"))
        .isEqualTo(Api.<String>read(first, "$.liveBlog.id"));
  }

  @Test
  void rehearsesAPageFromTheWeb() {
    site.page("/rehearsed", "text/plain", Texts.regatta("Rehearsed from the web"));

    MvcTestResult rehearsal =
        post(
            "{\"url\": \"%s\"}".formatted(at("/rehearsed")), "?dryRun=true&timeZone=Europe/London");

    assertThat(rehearsal).hasStatus(200);
    assertThat(Api.<List<String>>read(rehearsal, "$.entries[*].publishedAt")).hasSize(3);
  }

  @Test
  void namesWhatWasRefused() {
    MvcTestResult otherHost = post("{\"url\": \"https://other.example/\"}", "");
    MvcTestResult number = post("{\"url\": 5}", "");
    MvcTestResult missing = post("{\"url\": \"%s\"}".formatted(at("/missing")), "");

    assertThat(otherHost).hasStatus(403);
    assertThat(Api.<String>read(otherHost, "$.type"))
        .isEqualTo("urn:liveblog-archive:problem:host-not-allowed");
    assertThat(Api.<String>read(otherHost, "$.detail")).contains("other.example");
    assertThat(number).hasStatus(400);
    assertThat(Api.<String>read(number, "$.errors[0].field")).isEqualTo("url");
    assertThat(missing).hasStatus(422);
    assertThat(Api.body(missing)).contains("status 404").doesNotContain("SECRET");
  }

  @Test
  void takesAnyOtherObjectForADocument() {
    MvcTestResult answer =
        post("{\"url\": \"%s\", \"headline\": \"A\"}".formatted(at("/regatta")), "");

    assertThat(answer).hasStatus(422);
    assertThat(Api.<String>read(answer, "$.type")).endsWith(":not-a-live-blog");
  }

  private MvcTestResult post(String body, String query) {
    return http.post()
        .uri("/api/v1/imports" + query)
        .header(Tokens.HEADER, Tokens.of("editor"))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body.getBytes(UTF_8))
        .exchange();
  }

  private String at(String path) {
    return "https://news.example:" + site.port() + path;
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class LocalSite {

    @Bean
    Certificates certificates() throws Exception {
      return Certificates.forHosts("dns:news.example");
    }

    @Bean
    TlsSite site(Certificates certificates) throws IOException {
      return new TlsSite(certificates, SITE, 0);
    }

    @Bean
    @Primary
    WebPages localPages(TlsSite site, Certificates certificates) {
      FetchingSettings settings =
          new FetchingSettings(
              List.of("news.example"),
              List.of(site.port()),
              Duration.ofSeconds(2),
              Duration.ofSeconds(2),
              Duration.ofSeconds(5),
              DataSize.ofMegabytes(1),
              3,
              4);
      return new WebPages(
          settings, SITE::equals, _ -> new InetAddress[] {SITE}, certificates.client());
    }
  }
}
