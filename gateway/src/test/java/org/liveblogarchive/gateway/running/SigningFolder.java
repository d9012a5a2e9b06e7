package org.liveblogarchive.gateway.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;

/** A folder of signing keys as an operator mounts it. */
record SigningFolder(Path folder) {

  /** The folder of all gateways that are not told another one. */
  static final SigningFolder SHARED = fresh("shared", Instant.parse("2026-01-01T00:00:00Z"));

  /** A folder with one key of that id. */
  static SigningFolder fresh(String id, Instant created) {
    try {
      SigningFolder folder = new SigningFolder(Files.createTempDirectory("signing-keys"));
      folder.add(id, created);
      return folder;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void add(String id, Instant created) {
    try {
      String key =
          new ECKeyGenerator(Curve.P_256)
              .keyID(id)
              .issueTime(Date.from(created))
              .generate()
              .toJSONString();
      Files.writeString(folder.resolve(id + ".jwk"), key);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (JOSEException impossible) {
      throw new AssertionError(impossible);
    }
  }

  void remove(String id) {
    try {
      Files.delete(folder.resolve(id + ".jwk"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What tells a gateway of the folder. */
  String setting() {
    return "tokens.signing-keys=" + folder;
  }
}
