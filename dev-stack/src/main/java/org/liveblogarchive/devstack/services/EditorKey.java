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
 * The API key of the one editor of a local stack, made once. The gateway gets only its hash.
 *
 * @param file what {@code X-API-Key} has to carry
 * @param hashes the gateway's keys file
 */
record EditorKey(Path file, Path hashes) {

  private static final int RANDOM_BYTES = 32;

  /** Finds the key in a stack's folder, or makes one. */
  static EditorKey in(Path state) {
    EditorKey key = new EditorKey(state.resolve("editor-key"), state.resolve("keys"));
    try {
      if (!Files.exists(key.file)) {
        Files.createDirectories(state);
        writeSecretly(key.file, newKey() + "\n");
      }
      writeSecretly(key.hashes, "editor " + sha256(key.value()) + "\n");
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String value() {
    try {
      return Files.readString(file).strip();
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
