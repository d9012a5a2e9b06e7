package org.liveblogarchive.article.formats;

import java.net.URI;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.resource.Addresses;

/** Where others find a live blog and its entries, as absolute addresses. */
public final class Links {

  private final LiveBlog liveBlog;
  private final URI base;

  private Links(LiveBlog liveBlog, URI base) {
    this.liveBlog = liveBlog;
    this.base = base;
  }

  /** Returns the addresses of a live blog. */
  public static Links of(WholeLiveBlog whole) {
    return new Links(whole.liveBlog(), whole.base());
  }

  /** Returns the address of the page of the live blog with this slug. */
  public static String page(URI base, String slug) {
    return base + "/api/v1/liveblogs/" + slug + ".html";
  }

  /** Returns what names the live blog for good. */
  public String liveBlog() {
    return base + Addresses.of(liveBlog.id());
  }

  /** Returns what names an entry for good. */
  public String entry(Entry entry) {
    return base + Addresses.of(liveBlog.id(), entry.id());
  }

  /** Returns where the live blog is read. */
  public String page() {
    return page(base, liveBlog.state().slug());
  }

  /** Returns where an entry is read among all others. */
  public String page(Entry entry) {
    return page() + "#" + anchor(entry);
  }

  /** Returns the place of an entry on the page. */
  public static String anchor(Entry entry) {
    return "entry-" + entry.id();
  }

  /** Returns the address of a representation. */
  public String as(String suffix) {
    return base + "/api/v1/liveblogs/" + liveBlog.state().slug() + "." + suffix;
  }
}
