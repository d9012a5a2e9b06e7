package org.liveblogarchive.gateway.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The keys of the configured file as it is now: it is read again whenever it has changed. */
@Component
class KeysFile {

  private static final Logger log = LoggerFactory.getLogger(KeysFile.class);

  private final @Nullable Path file;
  private volatile ApiKeys keys;
  private String text;

  KeysFile(AccessSettings settings) {
    file = settings.keysFile();
    if (file == null) {
      log.warn("No access.keys-file is set: no API key is valid");
      text = "";
      keys = ApiKeys.NONE;
    } else {
      text = read(file);
      keys = parse(file, text);
    }
  }

  /** The keys that the file holds now. */
  ApiKeys keys() {
    return keys;
  }

  /**
   * Reads the file again; keeps what it held where it cannot be read or understood.
   *
   * @return whether there are other keys now
   */
  boolean reload() {
    if (file == null) {
      return false;
    }
    @Nullable String found = readIfPossible(file);
    // The content is compared, not its time: a mounted Secret is swapped through links, and two
    // edits can fall into one tick of the clock.
    if (found == null || found.equals(text)) {
      return false;
    }
    text = found;
    try {
      keys = parse(file, found);
      log.info("Read {} API keys from the changed keys file", keys.all().size());
      return true;
    } catch (IllegalStateException malformed) {
      log.error("The changed keys file is ignored, the keys before it stay valid", malformed);
      return false;
    }
  }

  private static @Nullable String readIfPossible(Path file) {
    try {
      return read(file);
    } catch (UncheckedIOException unreadable) {
      // A file that is being replaced may be missing for a moment.
      log.debug("The keys file cannot be read now", unreadable);
      return null;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The keys file " + file + " cannot be read", unreadable);
    }
  }

  private static ApiKeys parse(Path file, String text) {
    try {
      return KeysDocument.read(text);
    } catch (MalformedKeys malformed) {
      throw new IllegalStateException(
          "The keys file " + file + " is malformed in " + malformed.getMessage(), malformed);
    }
  }
}
