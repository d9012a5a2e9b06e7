package org.liveblogarchive.cli.importing;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.connection.Address;
import org.liveblogarchive.cli.connection.Gateway;
import org.liveblogarchive.cli.connection.Gateway.Content;
import org.liveblogarchive.cli.connection.Problem;
import org.liveblogarchive.cli.connection.Refused;
import org.liveblogarchive.cli.connection.ServerFailed;

/**
 * Hands documents to the archive one at a time.
 *
 * @param charset that of all texts, or null where each may tell its own
 */
record Delivery(Gateway gateway, ImportOptions options, @Nullable String charset) {

  private static final int CREATED = 201;

  /** Imports a file that holds one live blog. */
  Result deliver(Document.InFile file, byte[] head, DocumentType type) {
    try {
      Content content = new Content(mediaType(type, head), file.body());
      return deliver(file.name(), options.address(type), content);
    } catch (IOException unreadable) {
      return unreadable(file.name(), unreadable);
    }
  }

  /** Has a page imported that the archive fetches itself. */
  Result deliver(Document.InTheWeb page) {
    return deliver(
        page.name(),
        options.address(DocumentType.JSON),
        new Content(DocumentType.JSON.mediaType(), page.body()));
  }

  /**
   * Sends a document.
   *
   * @throws Refused where the key does not do, for this document or any
   * @throws ServerFailed where others would fail as well
   */
  private Result deliver(String name, Address address, Content content) {
    try {
      return gateway.send(
          address,
          content,
          "application/json",
          (headers, status, body) ->
              Result.of(name, Gateway.document(headers, status, body), status == CREATED));
    } catch (Refused refused) {
      if (refused.isAboutTheKey()) {
        throw refused;
      }
      return Result.failed(name, null, refused.problem());
    } catch (ServerFailed failed) {
      if (failed.isAboutTheRequest()) {
        return Result.failed(name, null, failed.problem());
      }
      throw failed;
    }
  }

  static Result unreadable(String name, IOException failure) {
    return Result.failed(
        name, null, Problem.found("The file cannot be read", failure.getMessage()));
  }

  private String mediaType(DocumentType type, byte[] head) {
    if (!type.isText()) {
      return type.mediaType();
    }
    String declared = charset == null ? DeclaredCharset.of(type, head).orElse(null) : charset;
    return declared == null ? type.mediaType() : type.mediaType() + "; charset=" + declared;
  }
}
