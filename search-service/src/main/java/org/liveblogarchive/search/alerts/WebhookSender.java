package org.liveblogarchive.search.alerts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/**
 * Posts signed webhooks, over a connection to the very addresses that were checked. No redirect is
 * followed, nothing of the answer but its status is read, nothing is tried twice here.
 */
@Component
class WebhookSender {

  private static final int GONE = 410;

  /** Without these, a host could answer with headers that never end. */
  private static final Http1Config BOUNDED =
      Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(16_384).build();

  private final WebhookSettings settings;
  private final Clock clock;

  WebhookSender(AlertSettings settings, Clock clock) {
    this.settings = settings.webhooks();
    this.clock = clock;
  }

  /**
   * Sends once and waits for the answer, no longer than the timeout allows.
   *
   * @param id the same for every try, so that the receiver can tell what it has already
   */
  Receipt send(WebhookAddress address, String secret, String id, byte[] body)
      throws InterruptedException {
    var task = new FutureTask<>(() -> exchange(address, secret, id, body));
    // A virtual thread that is interrupted gives up whatever it reads from a socket.
    Thread.ofVirtual().name("webhook").start(task);
    try {
      return task.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      return tooSlow();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      boolean _ = task.cancel(true);
    }
  }

  private Receipt exchange(WebhookAddress address, String secret, String id, byte[] body) {
    CloseableHttpClient client = client(address);
    try {
      int status = client.executeOpen(null, request(address, secret, id, body), null).getCode();
      if (status == GONE) {
        return new Receipt.Gone();
      }
      return status / 100 == 2
          ? new Receipt.Taken()
          : new Receipt.Failed("answered with status " + status);
    } catch (SocketTimeoutException silent) {
      return tooSlow();
    } catch (SSLException untrusted) {
      return new Receipt.Failed("did not prove by a valid certificate that it is that host");
    } catch (IOException broken) {
      return new Receipt.Failed("gave no proper answer");
    } finally {
      // Closing gracefully would first read the rest of the answer, however long.
      client.close(CloseMode.IMMEDIATE);
    }
  }

  private Receipt tooSlow() {
    return new Receipt.Failed("did not answer within " + settings.timeout().toMillis() + " ms");
  }

  private HttpPost request(WebhookAddress address, String secret, String id, byte[] body) {
    long timestamp = clock.instant().getEpochSecond();
    HttpPost request = new HttpPost(address.uri());
    request.setHeader("webhook-id", id);
    request.setHeader("webhook-timestamp", Long.toString(timestamp));
    request.setHeader("webhook-signature", WebhookSecret.of(secret).sign(id, timestamp, body));
    request.setHeader(HttpHeaders.USER_AGENT, "Liveblog-Archive");
    request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    return request;
  }

  private CloseableHttpClient client(WebhookAddress address) {
    return HttpClients.custom()
        .setConnectionManager(connections(address))
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  private HttpClientConnectionManager connections(WebhookAddress address) {
    Timeout connect = Timeout.of(settings.connectTimeout());
    Timeout read = Timeout.of(settings.timeout());
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(new Pinned(address))
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(BOUNDED).build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom().setConnectTimeout(connect).setSocketTimeout(read).build())
        .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(read).build())
        .build();
  }

  /** Answers with the addresses that were checked, and knows nothing else. */
  private record Pinned(WebhookAddress address) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      if (!host.equals(address.host())) {
        throw new UnknownHostException();
      }
      return address.addresses().toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
