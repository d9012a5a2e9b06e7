package org.liveblogarchive.benchmarks.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liveblogarchive.devstack.services.LocalKey;

/**
 * API keys of many clients. Each has a limit of its own, since no single client may ask as often as
 * all readers together do.
 */
final class ReaderKeys {

  private static final int CLIENTS = 100;
  private static final String SCOPES = "liveblog:write, archive:import, search:alerts";

  private final List<LocalKey> keys = Stream.generate(LocalKey::random).limit(CLIENTS).toList();
  private int next;

  /** Adds the keys to a gateway's keys file, with the rights of an editor. */
  void addTo(Path file) {
    String entries =
        IntStream.range(0, keys.size())
            .mapToObj(at -> keys.get(at).entry("benchmark-" + at, SCOPES))
            .collect(Collectors.joining());
    try {
      Files.writeString(file, entries, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes keys in turn, so that each load begins with full buckets. */
  List<String> take(int count) {
    int first = next;
    next += count;
    return IntStream.range(first, next).mapToObj(at -> keys.get(at % keys.size()).value()).toList();
  }
}
