package org.liveblogarchive.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysDocumentTests {

  private static final String HASH =
      "ec81183f43871cc995a02b6fc491166b412ec43ce89e430b4315734ce80d94aa";

  private static final String KEY =
      """
      # Keys of the desk
      keys:
        - id: Editor01
          name: desk
          sha256: %s
          scopes: [liveblog:write, archive:import]
      """
          .formatted(HASH);

  @Test
  void readsKeyWithItsDefaults() {
    ApiKey key = read(KEY);

    assertThat(key.name()).isEqualTo("desk");
    assertThat(key.sha256()).isEqualTo(HASH);
    assertThat(key.scopes()).containsExactlyInAnyOrder("liveblog:write", "archive:import");
    assertThat(key.tier()).isEqualTo("standard");
    assertThat(key.notBefore()).isNull();
    assertThat(key.expires()).isNull();
  }

  @Test
  void readsTierAndTimes() {
    ApiKey key =
        read(
            KEY
                + "    tier: partner\n"
                + "    notBefore: 2026-01-01\n"
                + "    expires: 2027-01-31T12:00:00+01:00\n");

    assertThat(key.tier()).isEqualTo("partner");
    assertThat(key.notBefore()).isEqualTo("2026-01-01T00:00:00Z");
    assertThat(key.expires()).isEqualTo("2027-01-31T11:00:00Z");
  }

  @Test
  void isValidFromItsBeginningUntilItExpires() {
    ApiKey key = read(KEY + "    notBefore: 2026-01-01\n    expires: 2027-01-01\n");

    assertThat(key.hasBegun(Instant.parse("2025-12-31T23:59:59Z"))).isFalse();
    assertThat(key.hasBegun(Instant.parse("2026-01-01T00:00:00Z"))).isTrue();
    assertThat(key.hasExpired(Instant.parse("2026-12-31T23:59:59Z"))).isFalse();
    assertThat(key.hasExpired(Instant.parse("2027-01-01T00:00:00Z"))).isTrue();
  }

  @Test
  void letsTwoKeysShareOneNameSoThatOneCanReplaceTheOther() {
    ApiKeys keys =
        KeysDocument.read(
            KEY
                + """
                  - id: Editor02
                    name: desk
                    sha256: %s
                    scopes: []
                """
                    .formatted("0".repeat(64))
                    .indent(0));

    assertThat(keys.all()).extracting(ApiKey::name).containsExactly("desk", "desk");
  }

  @Test
  void takesAnEmptyListForNoKeys() {
    assertThat(KeysDocument.read("keys: []").all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing",
        "keys:",
        "keys: none",
        "[]",
        "key: []",
        "editor open-secret",
        "keys: [1]",
        "keys: [open-secret",
        "keys: [&a {}, *a]",
        "- id: Editor01"
      })
  void refusesOtherDocumentsNamingTheLineWithoutItsContent(String text) {
    assertThatThrownBy(() -> KeysDocument.read(text))
        .isInstanceOf(MalformedKeys.class)
        .hasMessageStartingWith("line 1: ")
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "id: Editor01, id: Editor-1, line 3",
    "id: Editor01, id: [Editor01], line 3",
    "name: desk, name: de/sk, line 4",
    "name: desk, nam: desk, line 4",
    "name: desk, id: Editor02, line 4",
    "sha256: e, sha256: open, line 5",
    "'[liveblog:write, archive:import]', liveblog:write, line 6",
    "archive:import, archive:imports, line 6",
    "archive:import], 'archive:import]\n    tier: Partner', line 7",
    "archive:import], 'archive:import]\n    expires: soon', line 7",
    "archive:import], 'archive:import]\n    owner: me', line 7"
  })
  void refusesWhatIsWrongNamingItsLine(String right, String wrong, String place) {
    assertThatThrownBy(() -> KeysDocument.read(KEY.replace(right, wrong)))
        .isInstanceOf(MalformedKeys.class)
        .hasMessageStartingWith(place + ": ");
  }

  @Test
  void refusesKeyWithTheTierOfThoseWithoutOne() {
    assertThatThrownBy(() -> KeysDocument.read(KEY + "    tier: anonymous\n"))
        .hasMessage("line 3: no key has the tier of those who have none");
  }

  @Test
  void refusesTheSameIdTwice() {
    String again = KEY.substring(KEY.indexOf("  - id"));

    assertThatThrownBy(() -> KeysDocument.read(KEY + again))
        .hasMessage("line 7: another key has the same id");
    assertThatThrownBy(() -> KeysDocument.read(KEY + again.replace("Editor01", "Editor02")))
        .hasMessage("line 7: another key has the same sha256");
  }

  private static ApiKey read(String text) {
    return KeysDocument.read(text).all().iterator().next();
  }
}
