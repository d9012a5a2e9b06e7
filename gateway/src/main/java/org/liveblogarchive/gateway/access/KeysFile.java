package org.liveblogarchive.gateway.access;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** The keys of the configured file as it is now: it is read again whenever it has changed. */
@Component
class KeysFile {

  private static final Logger log = LoggerFactory.getLogger(KeysFile.class);

  private final Disposable watching;
  private volatile ApiKeys keys;
  private List<String> lines;

  KeysFile(AccessSettings settings) {
    Path file = settings.keysFile();
    if (file == null) {
      log.warn("No access.keys-file is set: no API key is valid, the archive is read-only");
      lines = List.of();
      keys = ApiKeys.NONE;
      watching = Disposables.disposed();
    } else {
      lines = read(file);
      keys = parse(file, lines);
      watching = watch(file, settings.reloadInterval());
    }
  }

  /** The keys that are valid now. */
  ApiKeys keys() {
    return keys;
  }

  @PreDestroy
  void stopWatching() {
    watching.dispose();
  }

  private Disposable watch(Path file, Duration interval) {
    // The content is compared, not its time: a mounted Secret is swapped through links, and two
    // edits can fall into one tick of the clock.
    return Flux.interval(interval, Schedulers.boundedElastic())
        .onBackpressureDrop()
        .subscribe(_ -> reload(file));
  }

  private void reload(Path file) {
    @Nullable List<String> found = readIfPossible(file);
    if (found == null || found.equals(lines)) {
      return;
    }
    lines = found;
    try {
      keys = parse(file, found);
      log.info("Read {} API keys from the changed keys file", keys.keys().size());
    } catch (IllegalStateException malformed) {
      log.error("The changed keys file is ignored, the keys before it stay valid", malformed);
    }
  }

  private static @Nullable List<String> readIfPossible(Path file) {
    try {
      return read(file);
    } catch (UncheckedIOException unreadable) {
      // A file that is being replaced may be missing for a moment.
      log.debug("The keys file cannot be read now", unreadable);
      return null;
    }
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The keys file " + file + " cannot be read", unreadable);
    }
  }

  private static ApiKeys parse(Path file, List<String> lines) {
    try {
      return ApiKeys.parse(lines);
    } catch (MalformedKeys malformed) {
      throw new IllegalStateException(
          "The keys file " + file + " is malformed in " + malformed.getMessage(), malformed);
    }
  }
}
