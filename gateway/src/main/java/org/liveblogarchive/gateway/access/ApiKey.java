package org.liveblogarchive.gateway.access;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A key of which only the hash is known.
 *
 * @param name whom it was given to; two keys may share a name, so that one can replace the other
 * @param hash SHA-256 of the key, 64 hex digits in lower case
 * @param scopes what it opens besides writing, such as {@code search:alerts}
 */
record ApiKey(String name, String hash, Set<String> scopes) {

  private static final Pattern LINE =
      Pattern.compile(
          "(?<name>[A-Za-z0-9._-]{1,64})\\s+(?<hash>[0-9A-Fa-f]{64})(?<scopes>(?:\\s+[a-z]+:[a-z]+)*)");

  ApiKey {
    scopes = Set.copyOf(scopes);
  }

  /**
   * Reads one line of the keys file, without a comment; fails if it is not name, hash and scopes.
   */
  static ApiKey parse(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("expected a name and the 64 hex digits of a SHA-256");
    }
    String hash = HexFormat.of().formatHex(HexFormat.of().parseHex(parts.group("hash")));
    Set<String> scopes =
        Arrays.stream(parts.group("scopes").split("\\s+"))
            .filter(scope -> !scope.isEmpty())
            .collect(Collectors.toSet());
    return new ApiKey(parts.group("name"), hash, scopes);
  }
}
