package org.liveblogarchive.article.formats.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.Representation;
import org.liveblogarchive.article.hot.HotLiveBlogs;
import org.liveblogarchive.article.hot.Moment;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.reading.LiveBlogReading;
import org.liveblogarchive.article.resource.Addresses;
import org.liveblogarchive.article.web.Actor;
import org.liveblogarchive.article.web.TimeBound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Gives out live blogs in every form that there is. */
@RestController
@RequestMapping("/api/v1/liveblogs")
class RepresentationController {

  private final Representations representations;
  private final LiveBlogReading resource;
  private final DocumentAnswers answers;
  private final HotLiveBlogs hot;

  RepresentationController(
      Representations representations,
      LiveBlogReading resource,
      DocumentAnswers answers,
      HotLiveBlogs hot) {
    this.representations = representations;
    this.resource = resource;
    this.answers = answers;
    this.hot = hot;
  }

  /** Answers in the form that the caller would rather have; without a wish that is the resource. */
  @GetMapping("/{liveBlog:[^.]+}")
  @Nullable ResponseEntity<byte[]> negotiated(
      @PathVariable("liveBlog") String idOrSlug,
      @RequestParam(required = false) @Nullable TimeBound asOf,
      @RequestAttribute(name = Actor.NAME, required = false) @Nullable String actor,
      @RequestHeader HttpHeaders headers,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<Representation> form = representations.preferred(headers);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (form.isPresent()) {
      return document(idOrSlug, form.get(), asOf, request, response);
    }
    Moment now = hot.findAny(idOrSlug);
    ResponseEntity<byte[]> answer = resource.answer(now, idOrSlug, asOf, actor, request);
    LiveBlog liveBlog = now.liveBlog();
    return liveBlog.state().status().isPublic() ? withAlternates(answer, liveBlog) : answer;
  }

  private ResponseEntity<byte[]> withAlternates(ResponseEntity<byte[]> answer, LiveBlog liveBlog) {
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .header(HttpHeaders.LINK, representations.alternates(Addresses.of(liveBlog.id())))
        .body(answer.getBody());
  }

  /** Answers in the form that the address ends with. */
  @GetMapping("/{liveBlog:[^.]+}.{suffix:.+}")
  @Nullable ResponseEntity<byte[]> bySuffix(
      @PathVariable("liveBlog") String idOrSlug,
      @PathVariable String suffix,
      @RequestParam(required = false) @Nullable TimeBound asOf,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    Representation form = representations.withSuffix(suffix);
    return document(idOrSlug, form, asOf, request, response);
  }

  private @Nullable ResponseEntity<byte[]> document(
      String idOrSlug,
      Representation form,
      @Nullable TimeBound asOf,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    return answers.answer(hot.find(idOrSlug).liveBlog(), form, asOf, request, response);
  }
}
