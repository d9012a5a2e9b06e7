package org.liveblogarchive.benchmarks.peers;

import java.net.URI;
import java.nio.file.Path;
import org.liveblogarchive.benchmarks.http.HttpConnection;
import org.liveblogarchive.benchmarks.http.Request;

/** One answer's bytes as a file behind an nginx, behind another nginx that proxies it. */
public final class ProxiedFile implements AutoCloseable {

  private static final Request REQUEST = Request.get("/page.json");

  private final NginxServer backend;
  private final NginxServer proxy;

  private ProxiedFile(NginxServer backend, NginxServer proxy) {
    this.backend = backend;
    this.proxy = proxy;
  }

  /** Serves the text until it is closed. */
  public static ProxiedFile of(String text, Path folder) {
    Path files = folder.toAbsolutePath().resolve("files");
    NginxServer.write(files.resolve("page.json"), text);
    NginxServer backend = NginxServer.start(folder.resolve("static"), "", serving(files));
    try {
      String address = backend.address().getAuthority();
      return new ProxiedFile(
          backend, NginxServer.start(folder.resolve("proxy"), "", proxying(address)));
    } catch (RuntimeException e) {
      backend.close();
      throw e;
    }
  }

  private static String serving(Path files) {
    return """
    server {
      listen 127.0.0.1:PORT;
      root %s;
    }
    """
        .formatted(files);
  }

  private static String proxying(String address) {
    return """
    upstream backend {
      server %s;
      keepalive 64;
      keepalive_requests 1000000000;
    }
    server {
      listen 127.0.0.1:PORT;
      location / {
        proxy_pass http://backend;
        proxy_http_version 1.1;
        proxy_set_header Connection "";
      }
    }
    """
        .formatted(address);
  }

  public URI address() {
    return proxy.address();
  }

  /** Asks for the whole of it. */
  public Request request() {
    return REQUEST;
  }

  /** Asks for what has changed, when nothing has. */
  public Request conditionalRequest() {
    String tag = HttpConnection.exchangeOnce(address(), REQUEST).header("ETag");
    return REQUEST.with("If-None-Match", tag);
  }

  @Override
  public void close() {
    proxy.close();
    backend.close();
  }
}
