package org.liveblogarchive.article.importing.bulk;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

/** Lines hold exactly what was sent, however it is cut. */
class LinesFuzzTests {

  @FuzzTest(maxDuration = "1m")
  void losesAndInventsNothing(byte @NotNull [] body, @InRange(min = 1, max = 64) int longest)
      throws IOException {
    Lines lines = new Lines(new ByteArrayInputStream(body), longest);
    String[] expected =
        new String(body, java.nio.charset.StandardCharsets.ISO_8859_1).split("\n", -1);
    for (Line line = lines.next(); line != null; line = lines.next()) {
      String sent = expected[Math.toIntExact(line.number() - 1)];
      boolean right =
          line.tooLong()
              ? sent.length() > longest
              : sent.equals(new String(line.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
      if (!right) {
        throw new AssertionError("line " + line.number() + " of " + Arrays.toString(body));
      }
    }
  }

  @FuzzTest(maxDuration = "1m")
  void expandsOrRefusesAnyBody(byte @NotNull [] body) {
    ByteArrayOutputStream expanded = new ByteArrayOutputStream();
    try (InputStream expansion = Expansion.of(new ByteArrayInputStream(body), 200)) {
      expansion.transferTo(expanded);
    } catch (BulkProblem | ZipException | EOFException refused) {
      // As it should be.
      return;
    } catch (IOException unexpected) {
      throw new AssertionError(unexpected);
    }
    if (expanded.size() > (1 << 20) + 200L * body.length) {
      throw new AssertionError("too large");
    }
  }
}
