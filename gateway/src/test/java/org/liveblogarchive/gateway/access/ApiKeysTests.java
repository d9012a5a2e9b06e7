package org.liveblogarchive.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTests {

  /** SHA-256 of {@code open sesame}. */
  private static final String HASH =
      "41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb";

  private static final String OTHER_HASH = "0".repeat(64);

  @Test
  void namesTheHolderOfValidKey() {
    ApiKeys keys = ApiKeys.parse(List.of("desk " + OTHER_HASH, "editor " + HASH));

    assertThat(keys.nameOf("open sesame")).contains("editor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "open sesame ", "Open Sesame", HASH})
  void namesNobodyForAnythingElse(String presented) {
    assertThat(ApiKeys.parse(List.of("editor " + HASH)).nameOf(presented)).isEmpty();
  }

  @Test
  void skipsCommentsAndEmptyLines() {
    List<String> lines =
        List.of("# keys of the desk", "", "   ", "editor\t" + HASH + "  # until May");

    assertThat(ApiKeys.parse(lines).nameOf("open sesame")).contains("editor");
  }

  @Test
  void readsHashInUpperCase() {
    assertThat(
            ApiKeys.parse(List.of("editor " + HASH.toUpperCase(java.util.Locale.ROOT)))
                .nameOf("open sesame"))
        .contains("editor");
  }

  @Test
  void lets2KeysShareOneNameSoThatOneCanReplaceTheOther() {
    ApiKeys keys = ApiKeys.parse(List.of("editor " + OTHER_HASH, "editor " + HASH));

    assertThat(keys.nameOf("open sesame")).contains("editor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "editor",
        "editor open sesame",
        "editor " + HASH + " more",
        "ed/itor " + HASH,
        "editor " + HASH + "0",
        HASH
      })
  void namesTheMalformedLineWithoutItsContent(String line) {
    assertThatThrownBy(() -> ApiKeys.parse(List.of("# first", line)))
        .isInstanceOf(MalformedKeys.class)
        .hasMessage("line 2: expected a name and the 64 hex digits of a SHA-256");
  }

  @Test
  void readsScopesBehindTheHash() {
    ApiKeys keys =
        ApiKeys.parse(
            List.of("editor " + HASH + " search:alerts feed:read # both", "desk " + OTHER_HASH));

    assertThat(keys.find("open sesame").orElseThrow().scopes())
        .containsExactlyInAnyOrder("search:alerts", "feed:read");
    assertThat(keys.keys())
        .filteredOn(key -> key.name().equals("desk"))
        .allSatisfy(key -> assertThat(key.scopes()).isEmpty());
  }

  @Test
  void refusesTheSameKeyTwice() {
    assertThatThrownBy(() -> ApiKeys.parse(List.of("editor " + HASH, "tool " + HASH)))
        .isInstanceOf(MalformedKeys.class)
        .hasMessage("line 2: another line has the same hash");
  }
}
