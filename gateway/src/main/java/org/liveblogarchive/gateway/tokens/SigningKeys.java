package org.liveblogarchive.gateway.tokens;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * The keys of the configured folder as they are now. All are published; the newest that has been so
 * for long enough signs.
 */
@Component
class SigningKeys {

  private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

  private final TokenSettings settings;
  private final Clock clock;
  private final Disposable looking;
  private final Map<String, Instant> appeared = new HashMap<>();
  private volatile List<SigningKey> keys = List.of();
  private Map<String, String> files = Map.of();

  SigningKeys(TokenSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    Path folder = settings.signingKeys();
    if (folder == null) {
      looking = Disposables.disposed();
    } else {
      files = read(folder);
      keys = parse(files);
      // What this gateway finds at its start may have been published by others for long.
      keys.forEach(key -> appeared.put(key.id(), key.created()));
      looking =
          Flux.interval(settings.reloadInterval(), Schedulers.boundedElastic())
              .onBackpressureDrop()
              .subscribe(_ -> reload(folder));
    }
  }

  /** The key that signs now; none where there is no folder of keys. */
  Optional<SigningKey> current() {
    Instant published = clock.instant().minus(settings.publication());
    return keys.stream()
        .filter(key -> !appearance(key).isAfter(published))
        .max(Comparator.comparing(SigningKey::created))
        // The first key of all has nobody to wait for.
        .or(() -> keys.stream().min(Comparator.comparing(SigningKey::created)));
  }

  /** What the services verify with. */
  JWKSet published() {
    return new JWKSet(keys.stream().<JWK>map(SigningKey::publicKey).toList());
  }

  @PreDestroy
  void stopLooking() {
    looking.dispose();
  }

  /** Reads the folder again; keeps what it held where it cannot be read or understood. */
  synchronized void reload(Path folder) {
    @Nullable Map<String, String> found = readIfPossible(folder);
    if (found == null || found.equals(files)) {
      return;
    }
    files = found;
    try {
      List<SigningKey> changed = parse(found);
      Instant now = clock.instant();
      changed.forEach(key -> appeared.putIfAbsent(key.id(), now));
      keys = changed;
      log.info("Read {} signing keys from the changed folder", changed.size());
    } catch (IllegalStateException malformed) {
      log.error("The changed signing keys are ignored, those before stay in use", malformed);
    }
  }

  private synchronized Instant appearance(SigningKey key) {
    return appeared.getOrDefault(key.id(), Instant.MAX);
  }

  private static @Nullable Map<String, String> readIfPossible(Path folder) {
    try {
      return read(folder);
    } catch (UncheckedIOException unreadable) {
      // A Secret that is being replaced may be missing for a moment.
      log.debug("The signing keys cannot be read now", unreadable);
      return null;
    }
  }

  private static Map<String, String> read(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      Map<String, String> contents = new TreeMap<>();
      for (Path file : all.filter(file -> file.toString().endsWith(".jwk")).toList()) {
        contents.put(file.toString(), Files.readString(file));
      }
      return contents;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Signing keys in " + folder + " cannot be read", unreadable);
    }
  }

  private static List<SigningKey> parse(Map<String, String> files) {
    if (files.isEmpty()) {
      throw new IllegalStateException("The folder of tokens.signing-keys holds no *.jwk file");
    }
    Map<String, SigningKey> keys = new TreeMap<>();
    files.forEach(
        (file, content) -> {
          try {
            SigningKey key = SigningKey.read(content);
            if (keys.put(key.id(), key) != null) {
              throw new IllegalArgumentException("another file holds a key of the same kid");
            }
          } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException(
                "The signing key " + file + " is malformed: " + malformed.getMessage(), malformed);
          }
        });
    return List.copyOf(keys.values());
  }
}
