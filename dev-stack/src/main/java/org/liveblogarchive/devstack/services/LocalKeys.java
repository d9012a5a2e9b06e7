package org.liveblogarchive.devstack.services;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The API keys of a local stack, made once: one for an editor and one for an administrator. The
 * gateway gets only their hashes.
 *
 * @param state the folder with one file for each key, which holds what {@code X-API-Key} carries
 * @param hashes the gateway's keys file
 */
record LocalKeys(Path state, Path hashes) {

  private static final String EDITOR = "editor";
  private static final String ADMINISTRATOR = "administrator";

  /** What both keys open besides writing: saved searches. */
  private static final String ALERTS = "search:alerts";

  private static final int RANDOM_BYTES = 32;

  /** Finds the keys in a stack's folder, or makes them. */
  static LocalKeys in(Path state) {
    LocalKeys keys = new LocalKeys(state, state.resolve("keys"));
    try {
      Files.createDirectories(state);
      String hashes = keys.findOrMake(EDITOR) + keys.findOrMake(ADMINISTRATOR);
      writeSecretly(keys.hashes, hashes);
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the line of the keys file that lets the key of this name in. */
  private String findOrMake(String name) throws IOException {
    if (!Files.exists(file(name))) {
      writeSecretly(file(name), newKey() + "\n");
    }
    return "%s %s %s\n".formatted(name, sha256(value(name)), ALERTS);
  }

  /** Returns the key of somebody who may write. */
  String editor() {
    return value(EDITOR);
  }

  /** Returns the key of somebody who may erase, too. */
  String administrator() {
    return value(ADMINISTRATOR);
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

  private static String newKey() {
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    return "lba_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  private static void writeSecretly(Path file, String text) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(unfinished, text);
    Files.move(unfinished, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
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
