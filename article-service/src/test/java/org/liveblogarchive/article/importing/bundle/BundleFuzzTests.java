package org.liveblogarchive.article.importing.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.liveblogarchive.article.formats.bundle.Manifest;
import org.liveblogarchive.article.history.Hash;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Whatever lies in a bundle, it is verified or refused with a problem. */
class BundleFuzzTests {

  private static final BundleSettings SETTINGS =
      new BundleSettings(
          DataSize.ofMegabytes(1), DataSize.ofMegabytes(4), DataSize.ofMegabytes(1), 50, 200);

  @FuzzTest(maxDuration = "2m")
  void opensOrRefusesAnyFile(byte @NotNull [] bytes) throws IOException {
    Path path = Files.createTempFile("fuzzed", ".zip");
    try {
      Files.write(path, bytes);
      verify(path);
    } finally {
      Files.delete(path);
    }
  }

  @FuzzTest(maxDuration = "2m")
  void verifiesOrRefusesAnyHistory(@NotNull String history) throws IOException {
    byte[] bytes = history.getBytes(UTF_8);
    Path path = Files.createTempFile("fuzzed", ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      zip.putNextEntry(new ZipEntry(Manifest.HISTORY));
      zip.write(bytes);
      zip.putNextEntry(new ZipEntry(Manifest.PATH));
      zip.write(JsonMapper.shared().writeValueAsBytes(manifest(bytes)));
    }
    try {
      verify(path);
    } finally {
      Files.delete(path);
    }
  }

  private static Manifest manifest(byte[] history) {
    return new Manifest(
        Manifest.FORMAT,
        Manifest.VERSION,
        new Manifest.About(new UUID(7, 7), "fuzzed", "Fuzzed"),
        new Manifest.ChainHead(1, "0".repeat(64)),
        Instant.EPOCH,
        List.of(
            new Manifest.Part(
                Manifest.HISTORY,
                "application/x-ndjson",
                history.length,
                Hash.of(history).hex(),
                null)));
  }

  private static void verify(Path path) throws IOException {
    try (BundleFile bundle = BundleFile.open(path, SETTINGS)) {
      HistoryCheck check = new HistoryCheck(bundle.manifest());
      new History(bundle).each(check::take);
      var _ = check.end();
    } catch (BundleProblem refused) {
      var _ = refused.getBody();
    }
  }
}
