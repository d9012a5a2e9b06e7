package org.liveblogarchive.article.importing.nativejson;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.problem.Problem;

/** Whatever a document says, it is read or refused with a problem. */
class NativeImporterFuzzTests {

  private static final NativeImporter IMPORTER = new NativeImporter();
  private static final String DOCUMENT =
      "{\"format\":\"liveblog-archive\",\"version\":1,\"liveBlog\":%s,\"entries\":[%s]}";

  @FuzzTest(maxDuration = "2m")
  void readsOrRefusesAnyText(@NotNull String text) {
    attempt(text);
  }

  @FuzzTest(maxDuration = "2m")
  void readsOrRefusesAnyEntry(@NotNull String entry) {
    attempt(DOCUMENT.formatted("{\"headline\":\"x\"}", entry));
  }

  @FuzzTest(maxDuration = "2m")
  void readsOrRefusesAnyLiveBlog(@NotNull String liveBlog) {
    attempt(DOCUMENT.formatted(liveBlog, ""));
  }

  private static void attempt(String text) {
    SourceDocument document = SourceDocument.of(text);
    var _ = IMPORTER.recognises(document);
    try {
      var _ = IMPORTER.read(document);
    } catch (Problem refused) {
      var _ = refused.getBody();
    }
  }
}
