package org.liveblogarchive.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresentedKeyTests {

  private static final String KEY =
      "lba_Editor01_OpenSesame000000000000000000000000000000000_1FCBkm";

  private static final ApiKey KNOWN =
      new ApiKey(
          "Editor01",
          "desk",
          "ec81183f43871cc995a02b6fc491166b412ec43ce89e430b4315734ce80d94aa",
          Set.of(),
          "standard",
          null,
          null);

  @Test
  void isFoundByItsIdAndItsHash() {
    PresentedKey presented = PresentedKey.read(KEY).orElseThrow();

    assertThat(presented.id()).isEqualTo("Editor01");
    assertThat(new ApiKeys(Map.of("Editor01", KNOWN)).find(presented)).contains(KNOWN);
  }

  @Test
  void isNotFoundWithAnotherSecret() {
    // A whole key of the same id, as somebody makes it who knows only that.
    PresentedKey guessed =
        PresentedKey.read("lba_Editor01_0000000000000000000000000000000000000000000_3qQJ48")
            .orElseThrow();

    assertThat(new ApiKeys(Map.of("Editor01", KNOWN)).find(guessed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "open sesame",
        "lba_Editor01_OpenSesame000000000000000000000000000000000_1FCBkn",
        "lba_Editor01_OpenSesane000000000000000000000000000000000_1FCBkm",
        "lba_Editor10_OpenSesame000000000000000000000000000000000_1FCBkm",
        "lba_Editor01_OpenSesame00000000000000000000000000000000_1FCBkm",
        "lba_Editor01_OpenSesame000000000000000000000000000000000",
        "lba_Editor01_OpenSesame000000000000000000000000000000000_1FCBkm ",
        "LBA_Editor01_OpenSesame000000000000000000000000000000000_1FCBkm"
      })
  void tellsTyposWithoutLookingAnythingUp(String text) {
    assertThat(PresentedKey.read(text)).isEmpty();
  }

  @Test
  void keepsItsSecretOutOfMessages() {
    assertThat(PresentedKey.read(KEY).orElseThrow()).hasToString("lba_Editor01_…");
  }
}
