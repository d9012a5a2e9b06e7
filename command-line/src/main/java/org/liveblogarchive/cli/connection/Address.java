package org.liveblogarchive.cli.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the gateway serves: a path below {@code /api/v1} and parameters.
 *
 * @param path percent-encoded
 * @param parameters percent-encoded, {@code name=value}
 */
public record Address(String path, List<String> parameters) {

  public Address {
    parameters = List.copyOf(parameters);
  }

  /** Returns the address of this path, whose segments are encoded here. */
  public static Address of(String... segments) {
    StringBuilder path = new StringBuilder();
    for (String segment : segments) {
      path.append('/').append(encoded(segment));
    }
    return new Address(path.toString(), List.of());
  }

  /** Returns the same address with a parameter more, unless there is no value for it. */
  public Address with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    List<String> more = new ArrayList<>(parameters);
    more.add(name + "=" + encoded(value.toString()));
    return new Address(path, more);
  }

  /** Returns the same address with a parameter for each value. */
  public Address withAll(String name, List<String> values) {
    Address address = this;
    for (String value : values) {
      address = address.with(name, value);
    }
    return address;
  }

  @Override
  public String toString() {
    return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
