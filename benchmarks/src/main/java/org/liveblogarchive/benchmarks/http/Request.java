package org.liveblogarchive.benchmarks.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;

/**
 * A request that can be sent again and again.
 *
 * @param target path and query
 */
public record Request(String method, String target, Map<String, String> headers, String body) {

  public Request {
    headers = Map.copyOf(headers);
  }

  public static Request get(String target) {
    return new Request("GET", target, Map.of(), "");
  }

  public static Request post(String target, String type, String body) {
    return new Request("POST", target, Map.of("Content-Type", type), body);
  }

  public Request with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Request(method, target, more, body);
  }

  /** The request as it goes over the wire. */
  public byte[] bytes() {
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    head.append("Host: 127.0.0.1\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    if (!method.equals("GET")) {
      head.append("Content-Length: ").append(body.getBytes(UTF_8).length).append("\r\n");
    }
    return head.append("\r\n").append(body).toString().getBytes(UTF_8);
  }
}
