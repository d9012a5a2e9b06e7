package org.liveblogarchive.k8s;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.k8s.objects.Manifests;
import org.liveblogarchive.k8s.rules.TrialSecrets;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class TrialSecretsTests {

  private static final YAMLMapper YAML = YAMLMapper.builder().build();
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private final Manifests secrets = TrialSecrets.printed();

  @Test
  void keysOfTheGatewayLetTheSearchServiceAtTheFeed() throws GeneralSecurityException {
    String key = value("search-service-feed", "key");
    JsonNode keys = YAML.readTree(value("gateway-keys", "keys.yaml")).path("keys");

    assertThat(keys.valueStream().map(entry -> entry.path("name").asString()))
        .containsExactly("editor", "administrator", "search-service");
    JsonNode own = keys.path(2);
    assertThat(own.path("id").asString()).isEqualTo(key.split("_", -1)[1]);
    assertThat(own.path("sha256").asString()).isEqualTo(sha256(key));
    assertThat(own.path("scopes").toString()).isEqualTo("[\"feed:read\"]");
  }

  @Test
  void keysCarryTheirChecksum() {
    String key = value("search-service-feed", "key");

    assertThat(key).matches("lba_[0-9A-Za-z]{8}_[0-9A-Za-z]{43}_[0-9A-Za-z]{6}");
    int end = key.lastIndexOf('_');
    assertThat(key.substring(end + 1)).isEqualTo(checksum(key.substring(0, end)));
  }

  @Test
  void signingKeySignsWhatItsPublicPartVerifies() throws GeneralSecurityException {
    JsonNode jwk = YAML.readTree(value("gateway-signing-keys", "trial.jwk"));
    KeyFactory keys = KeyFactory.getInstance("EC");

    Signature signing = Signature.getInstance("SHA256withECDSA");
    signing.initSign(keys.generatePrivate(new ECPrivateKeySpec(number(jwk, "d"), curve())));
    signing.update("a token".getBytes(US_ASCII));
    byte[] signature = signing.sign();

    Signature verifying = Signature.getInstance("SHA256withECDSA");
    ECPoint point = new ECPoint(number(jwk, "x"), number(jwk, "y"));
    verifying.initVerify(keys.generatePublic(new ECPublicKeySpec(point, curve())));
    verifying.update("a token".getBytes(US_ASCII));
    assertThat(verifying.verify(signature)).isTrue();
    assertThat(jwk.hasNonNull("kid") && jwk.path("iat").isIntegralNumber()).isTrue();
  }

  private String value(String secret, String key) {
    String encoded = secrets.json("Secret", secret).path("data").path(key).asString();
    return new String(Base64.getDecoder().decode(encoded), US_ASCII);
  }

  private static BigInteger number(JsonNode jwk, String name) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.path(name).asString()));
  }

  private static ECParameterSpec curve() throws GeneralSecurityException {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    return parameters.getParameterSpec(ECParameterSpec.class);
  }

  private static String sha256(String text) throws GeneralSecurityException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII)));
  }

  private static String checksum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(US_ASCII));
    long rest = crc.getValue();
    StringBuilder checksum = new StringBuilder();
    for (int place = 0; place < 6; place++) {
      checksum.insert(0, DIGITS.charAt((int) (rest % DIGITS.length())));
      rest /= DIGITS.length();
    }
    return checksum.toString();
  }
}
