package org.liveblogarchive.benchmarks.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * API keys of many clients. Each has a limit of its own, since no single client may ask as often as
 * all readers together do.
 */
final class ReaderKeys {

  private static final int CLIENTS = 100;

  private final List<String> keys =
      IntStream.range(0, CLIENTS).mapToObj(number -> "benchmark-key-" + number).toList();
  private int next;

  /** Adds the keys to a gateway's keys file, with the rights of the editor's that is there. */
  void addTo(Path file) {
    try {
      String present = Files.readString(file);
      String editor = present.lines().findFirst().orElseThrow();
      String hash = editor.replaceAll(".*\\b([0-9a-f]{64})\\b.*", "$1");
      String lines =
          keys.stream()
              .map(key -> editor.replaceFirst("\\S+", key).replace(hash, sha256(key)))
              .collect(Collectors.joining("\n", present, "\n"));
      Files.writeString(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes keys in turn, so that each load begins with full buckets. */
  List<String> take(int count) {
    int first = next;
    next += count;
    return IntStream.range(first, next).mapToObj(at -> keys.get(at % keys.size())).toList();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
