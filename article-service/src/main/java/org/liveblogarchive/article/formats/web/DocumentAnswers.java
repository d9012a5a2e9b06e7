package org.liveblogarchive.article.formats.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.Representation;
import org.liveblogarchive.article.formats.Spooled;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.memento.MementoHeaders;
import org.liveblogarchive.article.reading.AsOf;
import org.liveblogarchive.article.resource.Addresses;
import org.liveblogarchive.article.web.Caching;
import org.liveblogarchive.article.web.TimeBound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with documents, or with the news that the caller has them already. */
@Component
class DocumentAnswers {

  private static final Logger log = LoggerFactory.getLogger(DocumentAnswers.class);

  private final Documents documents;
  private final Representations representations;
  private final Clock clock;

  DocumentAnswers(Documents documents, Representations representations, Clock clock) {
    this.documents = documents;
    this.representations = representations;
    this.clock = clock;
  }

  /** Returns the answer, or null where it has been sent already. */
  @Nullable ResponseEntity<byte[]> answer(
      LiveBlog liveBlog,
      Representation form,
      @Nullable TimeBound asOf,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    Instant moment = AsOf.moment(asOf, clock);
    HttpHeaders headers = headers(liveBlog, form, moment);
    String eTag = eTag(liveBlog.revision(), form);
    if (request.checkNotModified(eTag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).headers(headers).eTag(eTag).build();
    }
    if (documents.isLarge(liveBlog)) {
      headers.setETag(eTag);
      send(liveBlog, form, moment, headers, request, response);
      return null;
    }
    Documents.Document document = documents.small(form, liveBlog, moment);
    return ResponseEntity.ok()
        .headers(headers)
        .eTag(eTag(document.revision(), form))
        .body(document.body());
  }

  private void send(
      LiveBlog liveBlog,
      Representation form,
      @Nullable Instant moment,
      HttpHeaders headers,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    if (HttpMethod.HEAD.equals(request.getHttpMethod())) {
      addTo(response, headers);
      return;
    }
    try (Spooled spooled = documents.large(form, liveBlog, moment)) {
      addTo(response, headers);
      response.setContentLengthLong(spooled.length());
      sendTo(response, spooled);
    }
  }

  private static void sendTo(HttpServletResponse response, Spooled spooled) {
    try {
      spooled.sendTo(response.getOutputStream());
    } catch (IOException gone) {
      log.debug("A reader went away: {}", gone.getMessage());
    }
  }

  private static void addTo(HttpServletResponse response, HttpHeaders headers) {
    headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
  }

  private HttpHeaders headers(LiveBlog liveBlog, Representation form, @Nullable Instant moment) {
    HttpHeaders headers = Caching.briefly(liveBlog.id());
    headers.addAll(
        moment == null
            ? MementoHeaders.ofOriginal(liveBlog.id())
            : MementoHeaders.of(liveBlog.id(), moment));
    headers.add(HttpHeaders.LINK, representations.alternates(Addresses.of(liveBlog.id())));
    headers.addAll(form.headers());
    headers.setContentType(form.mediaType());
    headers.setContentDisposition(
        ContentDisposition.inline()
            .filename(liveBlog.state().slug() + "." + form.suffix())
            .build());
    return headers;
  }

  /** One revision looks different in each form, and one address may answer in any of them. */
  private static String eTag(long revision, Representation form) {
    return "\"%d-%s\"".formatted(revision, form.suffix());
  }
}
