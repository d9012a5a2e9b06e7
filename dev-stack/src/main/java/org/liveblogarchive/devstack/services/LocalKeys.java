package org.liveblogarchive.devstack.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The API keys of a local stack, made once: one for an editor, one for an administrator and one for
 * search-service. The gateway gets only their hashes.
 *
 * @param state the folder with one file for each key, which holds what {@code X-API-Key} carries
 * @param hashes the gateway's keys file
 */
record LocalKeys(Path state, Path hashes) {

  private static final String EDITOR = "editor";
  private static final String ADMINISTRATOR = "administrator";
  private static final String SEARCH_SERVICE = "search-service";

  private static final String EVERYTHING_FOR_PEOPLE =
      "liveblog:write, archive:import, archive:admin, search:alerts";

  /** Finds the keys in a stack's folder, or makes them. */
  static LocalKeys in(Path state) {
    LocalKeys keys = new LocalKeys(state, state.resolve("keys.yaml"));
    try {
      Files.createDirectories(state);
      String entries =
          keys.findOrMake(EDITOR, "liveblog:write, archive:import, search:alerts")
              + keys.findOrMake(ADMINISTRATOR, EVERYTHING_FOR_PEOPLE)
              + keys.findOrMake(SEARCH_SERVICE, "feed:read");
      SecretFile.write(keys.hashes, "keys:\n" + entries);
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the entry of the keys file that lets the key of this name in. */
  private String findOrMake(String name, String scopes) throws IOException {
    // One of an earlier form is of no use to anybody.
    if (!Files.exists(file(name)) || !LocalKey.isOne(value(name))) {
      SecretFile.write(file(name), LocalKey.random().value() + "\n");
    }
    return new LocalKey(value(name)).entry(name, scopes);
  }

  /** Returns the key of somebody who may write. */
  String editor() {
    return value(EDITOR);
  }

  /** Returns the key of somebody who may erase, too. */
  String administrator() {
    return value(ADMINISTRATOR);
  }

  /** Returns the key with which search-service gets at the change feed. */
  String searchService() {
    return value(SEARCH_SERVICE);
  }

  Path file(String name) {
    return state.resolve(name + "-key");
  }

  private String value(String name) {
    try {
      return Files.readString(file(name)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
