package org.liveblogarchive.article.importing.superdesk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.Importer;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.importing.json.Moments;
import org.liveblogarchive.article.importing.json.Untitled;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the posts API of Superdesk's Live Blog, a page or several, with or without the blog. */
@Component
@Order(11)
class SuperdeskImporter implements Importer {

  @Override
  public String format() {
    return "superdesk";
  }

  @Override
  public boolean recognises(SourceDocument document) {
    return PostPages.in(Json.of(document)).areOfALiveBlog();
  }

  @Override
  public ImportedLiveBlog read(SourceDocument document) {
    Json root = Json.of(document);
    PostPages pages = PostPages.in(root);
    List<Post> posts = pages.posts();
    Moments moments = Moments.in(document.timeZone());
    List<Post> published = Shown.oldestFirst(posts.stream().filter(Post::isPublished).toList());
    List<ImportedEntry> entries =
        published.stream()
            .map(post -> post.entry(moments))
            .filter(entry -> !entry.blocks().isEmpty() || entry.headline() != null)
            .toList();
    if (entries.isEmpty()) {
      throw NotALiveBlog.because(
          posts.isEmpty()
              ? "The document is of Superdesk's Live Blog and holds no post."
              : "None of the %d posts in the document is published.".formatted(posts.size()));
    }
    List<Warning> warnings = warnings(pages, posts, published.size() - entries.size());
    Blog blog = Blog.in(root);
    String title = blog.title();
    String id = posts.getFirst().blog();
    String headline =
        title == null ? Untitled.headline(document.url(), id == null ? blog.id() : id) : title;
    if (title == null) {
      warnings.add(Untitled.warning(headline));
    }
    String url = blog.address();
    return ImportedLiveBlog.titled(headline)
        .standfirst(blog.standfirst())
        .introduction(blog.picture())
        .published(blog.published(moments))
        .ended(blog.hasEnded())
        .language(blog.language())
        .url(url == null ? null : URI.create(url))
        .topics(blog.topics())
        .entries(entries)
        .removed(removed(posts))
        .warnings(warnings)
        .build();
  }

  private static Set<String> removed(List<Post> posts) {
    return posts.stream()
        .filter(Post::isRemoved)
        .flatMap(post -> Stream.ofNullable(post.id()))
        .collect(Collectors.toSet());
  }

  private static List<Warning> warnings(PostPages pages, List<Post> posts, int empty) {
    List<Warning> warnings = new ArrayList<>();
    long total = pages.total();
    if (total > posts.size()) {
      warnings.add(
          new Warning(
              null,
              "The document holds %d of the live blog's %d posts; import its other pages too."
                  .formatted(posts.size(), total)));
    }
    posts.stream()
        .filter(post -> !post.isPublished() && !post.isRemoved())
        .collect(Collectors.groupingBy(Post::status, Collectors.counting()))
        .forEach(
            (status, many) ->
                warnings.add(
                    new Warning(
                        null,
                        "Posts left out because they are not published but '%s': %d."
                            .formatted(status, many))));
    if (empty > 0) {
      warnings.add(
          new Warning(null, "Posts left out because they have no content: %d.".formatted(empty)));
    }
    return warnings;
  }
}
