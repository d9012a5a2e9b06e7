package org.liveblogarchive.cli.keys;

import java.io.IOException;
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
import java.util.concurrent.Callable;
import org.liveblogarchive.cli.session.ExitCode;
import org.liveblogarchive.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a key that gateways sign their internal tokens with. */
@Command(
    name = "signing",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = "Makes a key that gateways sign internal tokens with, in a file of its own.")
final class SigningCommand implements Callable<Integer> {

  private static final int COORDINATE_BYTES = 32;
  private static final int ID_LENGTH = 8;

  private final Session session;

  @Option(
      names = "--folder",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder that gateways read, or that becomes their Secret.")
  private Path folder = Path.of("");

  SigningCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    String id = RandomKey.digits(ID_LENGTH);
    Path file = folder.resolve(id + ".jwk");
    OwnFile.write(file, jwk(id));
    session.terminal().line(file.toString());
    return ExitCode.WELL;
  }

  private static String jwk(String id) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      ECPublicKey open = (ECPublicKey) pair.getPublic();
      ECPrivateKey secret = (ECPrivateKey) pair.getPrivate();
      return """
      {"kty":"EC","crv":"P-256","alg":"ES256","use":"sig","kid":"%s","iat":%d,
       "x":"%s","y":"%s","d":"%s"}
      """
          .formatted(
              id,
              Instant.now().getEpochSecond(),
              coordinate(open.getW().getAffineX()),
              coordinate(open.getW().getAffineY()),
              coordinate(secret.getS()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has P-256", impossible);
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
