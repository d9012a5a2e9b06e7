package org.liveblogarchive.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tool as a shell runs it, in this process. */
final class Tool {

  private final Map<String, String> environment = new HashMap<>();
  private byte[] input = new byte[0];

  static Tool at(PlayedGateway gateway) {
    return new Tool().with("LIVEBLOG_SERVER", gateway.address());
  }

  Tool with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Tool reading(String text) {
    input = text.getBytes(UTF_8);
    return this;
  }

  Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Liveblog.run(environment, new ByteArrayInputStream(input), out, err, arguments);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8), out.toByteArray());
  }

  /** How a run ended, and what it wrote. */
  @SuppressWarnings("ArrayRecordComponent")
  record Run(int code, String out, String err, byte[] bytes) {

    List<String> lines() {
      return new ArrayList<>(out.lines().toList());
    }
  }
}
