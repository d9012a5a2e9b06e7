package org.liveblogarchive.devstack.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;

/** The key that the gateway of a local stack signs its tokens with, made once, as a JWK. */
final class LocalSigningKey {

  private static final int COORDINATE_BYTES = 32;

  private LocalSigningKey() {}

  /**
   * Finds the key in a stack's folder, or makes it.
   *
   * @return the folder that the gateway reads
   */
  static Path in(Path state) {
    Path folder = state.resolve("signing-keys");
    Path key = folder.resolve("local.jwk");
    try {
      Files.createDirectories(folder);
      if (!Files.exists(key)) {
        SecretFile.write(key, newKey());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String newKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      ECPublicKey open = (ECPublicKey) pair.getPublic();
      ECPrivateKey secret = (ECPrivateKey) pair.getPrivate();
      return """
      {"kty":"EC","crv":"P-256","alg":"ES256","use":"sig","kid":"local","iat":%d,
       "x":"%s","y":"%s","d":"%s"}
      """
          .formatted(
              Instant.now().getEpochSecond(),
              coordinate(open.getW().getAffineX()),
              coordinate(open.getW().getAffineY()),
              coordinate(secret.getS()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has P-256", e);
    }
  }

  /** Writes a number as RFC 7518, section 6.2.1.2, has it. */
  private static String coordinate(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] fixed = new byte[COORDINATE_BYTES];
    int length = Math.min(bytes.length, COORDINATE_BYTES);
    System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
  }
}
