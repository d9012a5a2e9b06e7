package org.liveblogarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.cli.Tool.Run;

class KeysTests {

  @TempDir Path folder;

  @Test
  void makesKeyAndKeepsOnlyItsHash() throws Exception {
    Path file = folder.resolve("keys.yaml");

    Run run =
        keys(
            "create --name desk --scope liveblog:write,archive:import --tier partner --expires"
                + " 2099-01-31 --file "
                + file);

    assertThat(run.code()).isZero();
    String key = run.out().strip();
    assertThat(key).matches("lba_[0-9A-Za-z]{8}_[0-9A-Za-z]{43}_[0-9A-Za-z]{6}");
    assertThat(file)
        .hasContent(
            """
            keys:
              - id: %s
                name: desk
                sha256: %s
                scopes: [liveblog:write, archive:import]
                tier: partner
                expires: 2099-01-31T00:00:00Z
            """
                .formatted(key.substring(4, 12), sha256(key)));
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void showsTheEntryWhereThereIsNoFile() {
    Run run = keys("create --name desk --scope feed:read");

    assertThat(run.lines().getFirst()).startsWith("lba_");
    assertThat(run.lines().get(1)).matches("  - id: [0-9A-Za-z]{8}");
    assertThat(run.out()).contains("    sha256: ", "    scopes: [feed:read]");
  }

  @Test
  void revokesOneKeyAndLeavesTheRestAsItIs() throws IOException {
    Path file = folder.resolve("keys.yaml");
    Files.writeString(file, "# Ask the desk before you revoke.\nkeys: []\n");
    String old = id(keys("create --name desk --scope feed:read --file " + file));
    String replacement = id(keys("create --name desk --scope feed:read --file " + file));

    Run run = keys("revoke " + old + " --file " + file);

    assertThat(run.code()).isZero();
    assertThat(file)
        .content()
        .startsWith("# Ask the desk before you revoke.\nkeys:\n")
        .contains(replacement)
        .doesNotContain(old);
    assertThat(keys("revoke " + old + " --file " + file).code()).isEqualTo(1);
    assertThat(keys("list --file " + file).out())
        .isEqualTo(replacement + "  desk  [feed:read]  standard\n");
    assertThat(keys("revoke " + replacement + " --file " + file).code()).isZero();
    assertThat(file).content().endsWith("keys: []\n");
  }

  @Test
  void leavesFilesOfAnotherFormAlone() throws IOException {
    Path file = folder.resolve("keys.yaml");
    Files.writeString(file, "keys: [{id: Editor01}]\n");

    Run run = keys("create --name desk --scope feed:read --file " + file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(file).content().isEqualTo("keys: [{id: Editor01}]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create --name desk",
        "create --scope feed:read",
        "create --name de/sk --scope feed:read",
        "create --name desk --scope feed:write",
        "create --name desk --scope feed:read --tier anonymous",
        "create --name desk --scope feed:read --expires soon",
        "revoke Editor01",
        "list"
      })
  void saysHowItHasToBeGiven(String command) {
    Run run = keys(command);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank();
  }

  @Test
  void makesSigningKeyForItsOwnerOnly() throws IOException {
    Run run = keys("signing --folder " + folder.resolve("signing"));

    assertThat(run.code()).isZero();
    Path file = Path.of(run.out().strip());
    assertThat(Files.readString(file))
        .contains("\"crv\":\"P-256\"", "\"kid\":\"", "\"iat\":", "\"d\":\"");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  private static String id(Run run) {
    return run.out().substring(4, 12);
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
  }

  private static Run keys(String command) {
    return new Tool().run(("keys " + command).split(" ", -1));
  }
}
