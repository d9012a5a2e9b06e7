package org.liveblogarchive.article.importing.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import org.liveblogarchive.article.formats.nativejson.NativeJson;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.importing.ImportReport;
import org.liveblogarchive.article.importing.Imports;
import org.liveblogarchive.article.importing.Reading;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.SourceKey;
import org.liveblogarchive.article.importing.SourceText;
import org.liveblogarchive.article.importing.nativejson.NativeImporter;
import org.liveblogarchive.article.problem.InvalidBody;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports one line, all of it or nothing. */
@Component
class LineImport {

  private final NativeImporter importer;
  private final Imports imports;
  private final ImportedLines lines;
  private final TransactionTemplate transaction;

  LineImport(
      NativeImporter importer,
      Imports imports,
      ImportedLines lines,
      TransactionTemplate transaction) {
    this.importer = importer;
    this.imports = imports;
    this.lines = lines;
    this.transaction = transaction;
  }

  /**
   * Imports a line when it is its turn.
   *
   * @throws org.liveblogarchive.article.problem.Problem where that is not possible
   */
  LineResult carryOut(Line line, Turns turns, String actor, boolean dryRun)
      throws InterruptedException {
    SourceDocument document = document(line.bytes());
    Hash hash = Hash.ofHex(document.source().sha256());
    ImportedLines.Known known = lines.find(hash).orElse(null);
    if (known != null) {
      boolean waited = turns.await(line.number(), known.sourceKey());
      known = waited ? lines.find(hash).orElse(known) : known;
      if (known.isCurrent()) {
        return LineResult.of(line.number(), known);
      }
    }
    Reading reading = imports.read(importer, document);
    Hash sourceKey = SourceKey.of(document, reading.imported());
    turns.await(line.number(), sourceKey);
    ImportReport report =
        dryRun
            ? imports.rehearse(reading, actor).report()
            : record(reading, hash, sourceKey, actor);
    return LineResult.of(line.number(), report);
  }

  private ImportReport record(Reading reading, Hash hash, Hash sourceKey, String actor) {
    return Objects.requireNonNull(
        transaction.execute(
            _ -> {
              ImportReport report = imports.carryOut(reading, actor);
              lines.remember(hash, sourceKey, report);
              return report;
            }));
  }

  private static SourceDocument document(byte[] bytes) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return new SourceDocument(
          new SourceText(bytes, NativeJson.MEDIA_TYPE, json), null, null, null, null);
    } catch (CharacterCodingException malformed) {
      throw InvalidBody.because("The line is not in UTF-8.");
    }
  }
}
