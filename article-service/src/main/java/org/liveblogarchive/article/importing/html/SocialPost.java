package org.liveblogarchive.article.importing.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;

/** A post from a social network, kept in the page as a quotation. */
class SocialPost {

  private static final Map<String, String> PROVIDER_BY_CLASS =
      Map.ofEntries(
          Map.entry("twitter-tweet", "Twitter"),
          Map.entry("twitter-video", "Twitter"),
          Map.entry("instagram-media", "Instagram"),
          Map.entry("fb-xfbml-parse-ignore", "Facebook"),
          Map.entry("tiktok-embed", "TikTok"),
          Map.entry("bluesky-embed", "Bluesky"),
          Map.entry("mastodon-embed", "Mastodon"),
          Map.entry("text-post-media", "Threads"),
          Map.entry("reddit-embed-bq", "Reddit"),
          Map.entry("reddit-card", "Reddit"),
          Map.entry("imgur-embed-pub", "Imgur"));

  private static final List<String> ADDRESS_ATTRIBUTES =
      List.of(
          "data-instgrm-permalink",
          "data-text-post-permalink",
          "data-embed-url",
          "cite",
          "data-href",
          "data-tweet-url");

  /** How Instagram and others say whose post it is; what they say besides is no content. */
  private static final Pattern SHARED_BY =
      Pattern.compile(
          "(?:an? (?:post|photo|video|reel) (?:shared|posted) by|post by|posted by|ein beitrag"
              + " geteilt von|gepostet von|une publication partagée par|una publicación compartida"
              + " (?:de|por)|un post condiviso da|um post compartilhado por|een bericht gedeeld"
              + " door)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "(?:view (?:this post )?on |sieh dir diesen beitrag auf |voir cette publication sur |"
              + "ver esta publicación en )(?:instagram|threads|facebook|mastodon|tiktok|bluesky).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WHEN =
      Pattern.compile("\\s+(?:on|am|le|el|view on \\p{L}+)\\s*$|\\s+on \\p{L}{3,9} \\d.*$");

  private static final String DASHES = "—–-|· ";

  private SocialPost() {}

  /** Returns the post that a quotation holds, if it holds one. */
  static Optional<Block> of(Element quotation) {
    String provider = byClass(quotation);
    String address = address(quotation, provider != null);
    if (address == null || (provider == null && !endsWithItsAddress(quotation, address))) {
      return Optional.empty();
    }
    String known = Providers.known(address);
    return Optional.of(
        new Block.Embed(
            address, known == null ? provider : known, author(quotation), text(quotation)));
  }

  private static @Nullable String byClass(Element quotation) {
    return quotation.classNames().stream()
        .map(PROVIDER_BY_CLASS::get)
        .filter(name -> name != null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String address(Element quotation, boolean marked) {
    Stream<String> attributes =
        ADDRESS_ATTRIBUTES.stream()
            .map(name -> Addresses.of(quotation, name))
            .filter(a -> a != null);
    List<String> links =
        quotation.select("a[href]").reversed().stream()
            .map(link -> Addresses.of(link, "href"))
            .filter(a -> a != null)
            .toList();
    Stream<String> posts = links.stream().filter(Providers::isPost);
    if (!marked) {
      return posts.findFirst().map(SocialPost::withoutTracking).orElse(null);
    }
    return Stream.of(attributes, blueskyAddress(quotation), posts, links.stream())
        .flatMap(found -> found)
        .findFirst()
        .map(SocialPost::withoutTracking)
        .orElse(null);
  }

  /** AT addresses are none of the web, but say which one of the web is meant. */
  private static Stream<String> blueskyAddress(Element quotation) {
    String uri = quotation.attr("data-bluesky-uri");
    String[] parts = uri.split("/", -1);
    return uri.startsWith("at://")
            && parts.length == 5
            && quotation.select("a[href*=/post/]").isEmpty()
        ? Stream.of("https://bsky.app/profile/" + parts[2] + "/post/" + parts[4])
        : Stream.empty();
  }

  /** A quotation that is not marked as a post is one where a link to the post is its last word. */
  private static boolean endsWithItsAddress(Element quotation, String address) {
    Elements links = quotation.select("a[href]");
    Element last = links.isEmpty() ? null : links.getLast();
    String found = last == null ? null : Addresses.of(last, "href");
    return last != null
        && found != null
        && withoutTracking(found).equals(address)
        && quotation.text().endsWith(last.text());
  }

  private static String withoutTracking(String address) {
    int query = address.indexOf('?');
    boolean tracking =
        query >= 0
            && (address.startsWith("ref_src=", query + 1)
                || address.startsWith("utm_", query + 1)
                || address.startsWith("ref_url=", query + 1)
                || address.startsWith("s=", query + 1));
    return tracking ? address.substring(0, query) : address;
  }

  private static @Nullable String text(Element quotation) {
    String text =
        quotation.select("p").stream()
            .filter(paragraph -> !isAboutPost(Words.line(paragraph.text())))
            .flatMap(paragraph -> HtmlBlocks.of(paragraph).stream().map(Block::words))
            .filter(words -> !words.isEmpty() && !BOILERPLATE.matcher(words).matches())
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? null : text;
  }

  private static boolean isAboutPost(@Nullable String line) {
    return line == null || SHARED_BY.matcher(line).lookingAt();
  }

  private static @Nullable String author(Element quotation) {
    for (Element paragraph : quotation.select("p, a, div")) {
      String line = Words.line(paragraph.text());
      if (line != null && SHARED_BY.matcher(line).lookingAt()) {
        return name(line);
      }
    }
    InlineText outside = new InlineText();
    Elements links = quotation.select("a");
    gatherOutside(quotation, links.isEmpty() ? null : links.getLast(), outside);
    return name(outside.text());
  }

  /** Gathers what stands beside the post's own paragraphs, but for the link on its date. */
  private static void gatherOutside(Element element, @Nullable Element date, InlineText outside) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        outside.add(text.getWholeText(), null);
      } else if (node instanceof Element child
          && !child.equals(date)
          && !child.nameIs("p")
          && !Furniture.is(child)) {
        gatherOutside(child, date, outside);
      }
    }
  }

  private static @Nullable String name(String told) {
    String name = told.replaceAll("\\s+", " ").strip();
    if (BOILERPLATE.matcher(name).matches()) {
      return null;
    }
    name = SHARED_BY.matcher(name).replaceFirst("");
    name = WHEN.matcher(name).replaceFirst("");
    int start = 0;
    while (start < name.length() && DASHES.indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    name = name.substring(start).strip();
    return name.isEmpty() ? null : name;
  }
}
