package org.liveblogarchive.acceptance;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;

/** What the gateway answered. */
record Answer(HttpResponse<String> response) {

  int status() {
    return response.statusCode();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** Returns what a JSON path selects; the test knows of which type that is. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  <T> T read(String path) {
    return JsonPath.read(response.body(), path);
  }

  @Override
  public String toString() {
    return status() + " " + response.body();
  }
}
