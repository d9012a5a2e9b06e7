package org.liveblogarchive.cli.verifying;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.cli.verifying.InventedBundle.HISTORY;
import static org.liveblogarchive.cli.verifying.InventedBundle.LIVE_BLOG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleVerificationTests {

  private final InventedBundle bundle = InventedBundle.sealed();

  @TempDir private Path folder;

  @Test
  void verifiesABundleAsItWasSealed() throws IOException {
    Report report = verify();

    assertThat(found(report)).isEmpty();
    assertThat(report.isVerified()).isTrue();
    assertThat(report.checked())
        .contains(
            "3 parts against the SHA-256 in the manifest",
            "5 revisions and 5 states recomputed",
            "2 entries as the history leaves them");
  }

  @Test
  void findsAPartThatWasChanged() throws IOException {
    bundle.change("liveblog.txt", text -> text.replace("Twelve", "Eleven"));

    assertThat(found(verify()))
        .containsExactly(
            "liveblog.txt: It was changed: its SHA-256 is not the one in the manifest.");
  }

  @Test
  void findsAPartThatIsMissing() throws IOException {
    bundle.remove("liveblog.txt");

    assertThat(found(verify())).containsExactly("liveblog.txt: It is missing.");
  }

  @Test
  void findsAPartThatWasAdded() throws IOException {
    bundle.put("extra.html", "<script>".getBytes(ISO_8859_1));

    assertThat(found(verify()))
        .containsExactly("extra.html: The manifest does not name it: it was added.");
  }

  @Test
  void findsAPartThatWasCutOff() throws IOException {
    bundle.change("liveblog.txt", text -> text.substring(0, 10));

    assertThat(found(verify()))
        .containsExactly("liveblog.txt: It has 10 bytes, the manifest says 28.");
  }

  @Test
  void findsARevisionThatWasAlteredThoughAllChecksumsAreRight() throws IOException {
    bundle.change(HISTORY, text -> text.replace("Tea", "Gin")).seal();

    assertThat(found(verify()))
        .contains("revision 3: Its state is not the one whose hash was recorded.");
  }

  @Test
  void findsARevisionThatWasRemoved() throws IOException {
    bundle
        .history(
            lines -> {
              lines.remove(2);
              return lines;
            })
        .seal();

    assertThat(found(verify())).contains("revision 3: Revision 3 is missing.");
  }

  @Test
  void findsThatTheLastRevisionWasRemovedTogetherWithItsTraces() throws IOException {
    bundle
        .history(lines -> lines.subList(0, 4))
        .change(LIVE_BLOG, text -> text.replace("ended", "live"))
        .seal();

    assertThat(found(verify()))
        .containsExactly(
            "manifest.json: It says that the last revision is 5, but the history ends with 4.");
  }

  @Test
  void findsARevisionThatWasInserted() throws IOException {
    bundle
        .history(
            lines -> {
              lines.add(3, lines.get(2).replace("Tea", "Gin"));
              return lines;
            })
        .seal();

    assertThat(found(verify())).contains("revision 3: It is there once more, behind revision 3.");
  }

  @Test
  void findsThatTheOrderWasChanged() throws IOException {
    bundle
        .history(
            lines -> {
              lines.add(1, lines.remove(2));
              return lines;
            })
        .seal();

    assertThat(found(verify()))
        .contains("revision 2: It stands behind revision 3: the order was changed.");
  }

  @Test
  void findsThatTheManifestNamesAnotherEnd() throws IOException {
    bundle.manifest().putObject("head").put("revision", 5).put("hash", "0".repeat(64));

    assertThat(found(verify()))
        .containsExactly("manifest.json: The hash that it names is not that of the last revision.");
  }

  @Test
  void findsThatTheManifestNamesAnotherLiveBlog() throws IOException {
    bundle.manifest().putObject("liveBlog").put("id", "0199a1b2-0000-7000-8000-000000000002");

    assertThat(found(verify()))
        .hasSize(6)
        .contains("liveblog.json: It is another live blog than the manifest names.")
        .anyMatch(finding -> finding.contains("one of them was altered"));
  }

  @Test
  void findsALiveBlogThatIsNotWhatTheHistoryEndsWith() throws IOException {
    bundle
        .change(
            LIVE_BLOG,
            text -> text.replace("Twelve kettles", "Nine kettles").replace("Kettle race", "Gin"))
        .seal();

    assertThat(found(verify()))
        .containsExactly(
            "liveblog.json: Its own fields are not as the history leaves them.",
            "liveblog.json, entry e1: It is not as the history leaves it.");
  }

  @Test
  void findsEntriesThatNoHistoryKnowsOrThatAreMissing() throws IOException {
    bundle.change(LIVE_BLOG, text -> text.replace("\"e2\"", "\"e9\"")).seal();

    assertThat(found(verify()))
        .containsExactly(
            "liveblog.json, entry e9: The history has no such entry, or it is here twice.",
            "liveblog.json: The entry e2 is missing.");
  }

  @Test
  void findsColumnsThatBelieTheirState() throws IOException {
    bundle
        .change(
            HISTORY, text -> text.replaceFirst("\"status\":\"live\"}\n", "\"status\":\"ended\"}\n"))
        .seal();

    assertThat(found(verify()))
        .containsExactly("revision 1: Its 'status' is not what its state says.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../evil.txt",
        "/etc/evil.txt",
        "a/../../evil.txt",
        "..\\evil.txt",
        "C:evil.txt"
      })
  void findsNamesThatLeadElsewhere(String name) throws IOException {
    bundle.put(name, new byte[] {1}).seal();

    assertThat(found(verify()))
        .containsExactly(name + ": Its name leads out of the folder that it would be unpacked to.");
  }

  @Test
  void expandsNoZipBomb() throws IOException {
    byte[] bomb = new byte[100 * 1024 * 1024];
    bundle.put("liveblog.html", bomb).seal();

    assertThat(found(verify()))
        .singleElement()
        .asString()
        .startsWith("liveblog.html: It expands to more than the ");
  }

  @Test
  void expandsNothingThatTheManifestDoesNotName() throws IOException {
    bundle.put("bomb", new byte[100 * 1024 * 1024]);

    assertThat(found(verify()))
        .containsExactly("bomb: The manifest does not name it: it was added.");
  }

  @Test
  void endsAtALineThatNeverWould() throws IOException {
    StringBuilder noise = new StringBuilder();
    java.util.Random random = new java.util.Random(17);
    while (noise.length() < 33 * 1024 * 1024) {
      noise.append(Long.toString(random.nextLong(), 36));
    }
    bundle.change(HISTORY, text -> text + noise).seal();

    assertThat(found(verify()))
        .contains("history, line 6: The line is longer than any revision is.");
  }

  @Test
  void needsAManifest() throws IOException {
    assertThat(found(new BundleVerification(bundle.write(folder, null), null).verify()))
        .containsExactly("manifest.json: It is missing, so this is no bundle.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{\"format\": \"other\", \"version\": 1}",
        "{\"format\": \"liveblog-archive-bundle\", \"version\": 2}",
        "{\"format\": \"liveblog-archive-bundle\", \"version\": 1}",
        "{\"format\": \"liveblog-archive-bundle\", \"version\": 1, \"version\": 1}"
      })
  void refusesManifestsThatAreNone(String manifest) throws IOException {
    Report report = new BundleVerification(bundle.write(folder, manifest), null).verify();

    assertThat(found(report)).singleElement().asString().startsWith("manifest.json: ");
  }

  @Test
  void saysWhatIsWrongWithEachLineOfTheHistory() throws IOException {
    bundle
        .history(
            lines -> {
              lines.add("no json");
              lines.add("{\"revision\": 6}");
              lines.add("[1]");
              return lines;
            })
        .seal();

    assertThat(found(verify()))
        .containsExactly(
            "history, line 6: It is no JSON, or has a name twice.",
            "history, line 7: It lacks a number or its hashes.",
            "history, line 8: It lacks a number or its hashes.");
  }

  @Test
  void takesNoOtherFileForABundle() throws IOException {
    Path text = Files.writeString(folder.resolve("page.zip"), "Tea");

    assertThat(found(new BundleVerification(text, null).verify()))
        .singleElement()
        .asString()
        .startsWith("bundle: It is no zip file, or a damaged one");
  }

  @Test
  void survivesAnyByteThatIsWrong() throws IOException {
    byte[] sealed = Files.readAllBytes(bundle.write(folder));
    Path file = folder.resolve("damaged.zip");
    for (int at = 0; at < sealed.length; at += 7) {
      byte[] damaged = sealed.clone();
      damaged[at] ^= 0x55;
      Files.write(file, damaged);

      new BundleVerification(file, null).verify();
    }
    for (int length = 0; length < sealed.length; length += 31) {
      Files.write(file, java.util.Arrays.copyOf(sealed, length));

      assertThat(new BundleVerification(file, null).verify().isVerified()).isFalse();
    }
  }

  private Report verify() throws IOException {
    return new BundleVerification(bundle.write(folder), null).verify();
  }

  private static List<String> found(Report report) {
    return report.findings().first().stream()
        .map(finding -> finding.where() + ": " + finding.message())
        .toList();
  }
}
