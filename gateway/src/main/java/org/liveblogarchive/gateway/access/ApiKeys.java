package org.liveblogarchive.gateway.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys that are valid at one time. */
record ApiKeys(Set<ApiKey> keys) {

  static final ApiKeys NONE = new ApiKeys(Set.of());

  ApiKeys {
    keys = Set.copyOf(keys);
  }

  /** Reads the lines of a keys file; a wrong one fails as {@link MalformedKeys}, by its number. */
  static ApiKeys parse(List<String> lines) {
    Set<ApiKey> keys = new LinkedHashSet<>();
    Set<String> hashes = new HashSet<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1).replaceFirst("#.*", "").strip();
      if (line.isEmpty()) {
        continue;
      }
      try {
        ApiKey key = ApiKey.parse(line);
        if (!hashes.add(key.hash())) {
          throw MalformedKeys.inLine(number, "another line has the same hash");
        }
        keys.add(key);
      } catch (IllegalArgumentException wrong) {
        throw MalformedKeys.inLine(number, wrong.getMessage());
      }
    }
    return new ApiKeys(keys);
  }

  /** Whose key this is, if it is valid. */
  Optional<String> nameOf(String presented) {
    return find(presented).map(ApiKey::name);
  }

  /** The key that this is, if it is valid. Takes the same time however much of it is right. */
  Optional<ApiKey> find(String presented) {
    byte[] hash = HexFormat.of().formatHex(sha256(presented)).getBytes(StandardCharsets.US_ASCII);
    Optional<ApiKey> found = Optional.empty();
    for (ApiKey key : keys) {
      if (MessageDigest.isEqual(hash, key.hash().getBytes(StandardCharsets.US_ASCII))) {
        found = Optional.of(key);
      }
    }
    return found;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
