package org.liveblogarchive.benchmarks.peers;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.benchmarks.system.NotMeasurable;

/** nginx with nchan, which hands each published message to all readers of its stream. */
public final class Nchan implements AutoCloseable {

  private static final String MODULE = "ngx_nchan_module.so";

  private static final String SERVER =
      """
      server {
        listen 127.0.0.1:PORT;
        location = /publish {
          nchan_publisher;
          nchan_channel_id match;
        }
        location = /stream {
          nchan_subscriber eventsource;
          nchan_subscriber_first_message newest;
          nchan_channel_id match;
        }
      }
      """;

  private final NginxServer server;

  private Nchan(NginxServer server) {
    this.server = server;
  }

  /**
   * Starts it.
   *
   * @throws NotMeasurable when nginx or the module is not installed
   */
  public static Nchan start(Path folder) {
    Path module =
        Stream.of("/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/etc/nginx/modules")
            .map(modules -> Path.of(modules, MODULE))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() -> NotMeasurable.because("nginx's module nchan is not installed"));
    return new Nchan(NginxServer.start(folder, "load_module " + module + ";", SERVER));
  }

  public URI address() {
    return server.address();
  }

  public ProcessHandle process() {
    return server.process();
  }

  public Request stream() {
    return Request.get("/stream").with("Accept", "text/event-stream");
  }

  public Request publish(String message) {
    return Request.post("/publish", "text/plain", message);
  }

  @Override
  public void close() {
    server.close();
  }
}
