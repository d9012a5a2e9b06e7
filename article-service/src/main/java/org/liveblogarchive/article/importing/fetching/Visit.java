package org.liveblogarchive.article.importing.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * One request to one host, over a connection to the addresses that were checked: the name is not
 * asked for again, so that no second answer can lead elsewhere. Nothing is retried, no redirect is
 * followed by itself, nothing is remembered for the next request.
 */
class Visit {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int OK = 200;

  /** Without these, a host could answer with headers that never end. */
  private static final Http1Config BOUNDED =
      Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(16_384).build();

  private final FetchingSettings settings;
  private final SSLContext trust;
  private final PageAddress address;
  private final InetAddress[] checked;

  Visit(FetchingSettings settings, SSLContext trust, PageAddress address, InetAddress[] checked) {
    this.settings = settings;
    this.trust = trust;
    this.address = address;
    this.checked = checked;
  }

  /** What a host answers: a page, or where else to look. */
  record Answer(@Nullable WebPage page, @Nullable String redirect) {}

  Answer answer() {
    CloseableHttpClient client = client();
    try {
      return read(client.executeOpen(null, request(), null));
    } catch (UnknownHostException unknown) {
      throw FetchFailed.unknownHost(address.host());
    } catch (SocketTimeoutException silent) {
      throw FetchFailed.tooSlow(settings.readTimeout());
    } catch (SSLException untrusted) {
      throw FetchFailed.untrusted(address.host());
    } catch (IOException broken) {
      throw FetchFailed.noAnswer(address.host());
    } finally {
      // Closing gracefully would first read the rest of the answer, however long.
      client.close(CloseMode.IMMEDIATE);
    }
  }

  private Answer read(ClassicHttpResponse response) throws IOException {
    if (REDIRECTS.contains(response.getCode())) {
      String location = header(response, HttpHeaders.LOCATION);
      if (location == null) {
        throw FetchFailed.redirectedElsewhere(address.host());
      }
      return new Answer(null, location);
    }
    if (response.getCode() != OK || response.getEntity() == null) {
      throw FetchFailed.status(address.host(), response.getCode());
    }
    MediaType type =
        PageType.of(header(response, HttpHeaders.CONTENT_TYPE))
            .orElseThrow(() -> FetchFailed.otherContent(address.host()));
    String encoding = header(response, HttpHeaders.CONTENT_ENCODING);
    if (!Unpacked.knows(encoding)) {
      throw FetchFailed.otherEncoding(address.host());
    }
    Optional<byte[]> body =
        Unpacked.read(response.getEntity().getContent(), encoding, settings.largestPage());
    byte[] bytes = body.orElseThrow(() -> FetchFailed.tooLarge(settings.largestPage()));
    return new Answer(new WebPage(address.uri(), PageType.declared(type, bytes), bytes), null);
  }

  private HttpGet request() {
    HttpGet request = new HttpGet(address.uri());
    request.setHeader(
        HttpHeaders.ACCEPT,
        "text/html, application/xhtml+xml, application/ld+json, application/json,"
            + " text/plain;q=0.5");
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
    request.setHeader(HttpHeaders.USER_AGENT, "Liveblog-Archive");
    return request;
  }

  private CloseableHttpClient client() {
    return HttpClients.custom()
        .setConnectionManager(connections())
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  private HttpClientConnectionManager connections() {
    Timeout connect = Timeout.of(settings.connectTimeout());
    Timeout read = Timeout.of(settings.readTimeout());
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(new Pinned())
        .setTlsSocketStrategy(new DefaultClientTlsStrategy(trust))
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(BOUNDED).build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom().setConnectTimeout(connect).setSocketTimeout(read).build())
        .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(read).build())
        .build();
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  /** Answers with the addresses that were checked, and knows nothing else. */
  private class Pinned implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      if (!host.equals(address.host())) {
        throw new UnknownHostException();
      }
      return checked.clone();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
