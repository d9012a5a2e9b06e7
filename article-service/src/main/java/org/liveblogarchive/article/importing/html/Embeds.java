package org.liveblogarchive.article.importing.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;

/** Recognises what a page shows from another site. */
class Embeds {

  private static final Set<String> ADVERTISING_HOSTS =
      Set.of(
          "doubleclick.net",
          "googlesyndication.com",
          "googletagmanager.com",
          "adservice.google.com",
          "amazon-adsystem.com",
          "taboola.com",
          "outbrain.com");

  private static final List<String> FRAME_ATTRIBUTES =
      List.of("src", "data-src", "data-lazy-src", "data-original", "data-url", "data-iframe-src");

  /** Where pages note what a script is to put into an empty element. */
  private static final List<String> NOTED =
      List.of(
          "data-url",
          "data-tweet-url",
          "data-embed-url",
          "data-post-url",
          "data-permalink",
          "data-href",
          "data-embedded-content-path",
          "data-link");

  private static final String ATOMS = "https://embed.theguardian.com/embed/atom/";

  private Embeds() {}

  /** Returns what an element embeds, if it embeds something. */
  static Optional<Block> of(Element element) {
    return switch (element.normalName()) {
      case "blockquote" -> SocialPost.of(element);
      case "iframe", "amp-iframe", "embed" -> frame(element);
      case "object" -> at(element, Addresses.of(element, "data"));
      case "audio" -> at(element, sound(element));
      case "oembed" -> at(element, Addresses.of(element, "url"));
      case "gu-atom" -> atom(element);
      case "lite-youtube", "amp-youtube" ->
          identified(element, "https://www.youtube.com/watch?v=", "videoid", "data-videoid");
      case "lite-vimeo", "amp-vimeo" ->
          identified(element, "https://vimeo.com/", "videoid", "data-videoid");
      case "amp-twitter", "twitter-widget" ->
          identified(element, "https://twitter.com/i/status/", "data-tweetid", "data-tweet-id");
      case "amp-instagram" -> identified(element, "https://www.instagram.com/p/", "data-shortcode");
      case "amp-facebook", "amp-tiktok" ->
          at(element, first(element, List.of("data-href", "data-src")));
      default -> byAttributes(element);
    };
  }

  /** Tells whether an address stands for a thing to show rather than for a page to go to. */
  static Optional<Block> ofAddress(String address) {
    return Providers.isPost(address)
        ? Optional.of(new Block.Embed(address, Providers.known(address), null, null))
        : Optional.empty();
  }

  private static Optional<Block> byAttributes(Element element) {
    if (element.hasAttr("data-oembed-url")) {
      return at(element, Addresses.of(element, "data-oembed-url"));
    }
    if (element.hasAttr("data-href")
        && (element.hasClass("fb-post") || element.hasClass("fb-video"))) {
      Element quotation = element.selectFirst("blockquote");
      Optional<Block> post = quotation == null ? Optional.empty() : SocialPost.of(quotation);
      return post.isPresent() ? post : at(element, Addresses.of(element, "data-href"));
    }
    if (element.childNodeSize() == 0) {
      String noted = first(element, NOTED);
      if (noted != null) {
        return Optional.of(ofAddress(noted).orElseGet(() -> new Block.Link(noted, null)));
      }
    }
    boolean bareTweet =
        (element.hasAttr("data-tweet-id") || element.hasAttr("data-tweetid"))
            && element.selectFirst("blockquote, p, iframe") == null;
    return bareTweet
        ? identified(element, "https://twitter.com/i/status/", "data-tweet-id", "data-tweetid")
        : Optional.empty();
  }

  private static Optional<Block> frame(Element frame) {
    String address = first(frame, FRAME_ATTRIBUTES);
    if (address == null || isAdvertising(address) || isTiny(frame)) {
      return Optional.empty();
    }
    return at(frame, shownBy(address));
  }

  /** Facebook's frames name the post that they show. */
  private static String shownBy(String address) {
    int from = address.indexOf("href=");
    if (!address.contains("facebook.com/plugins/") || from < 0) {
      return address;
    }
    int to = address.indexOf('&', from);
    String shown = address.substring(from + "href=".length(), to < 0 ? address.length() : to);
    try {
      String post = Addresses.resolve("", URLDecoder.decode(shown, StandardCharsets.UTF_8));
      return post == null ? address : post;
    } catch (IllegalArgumentException malformed) {
      return address;
    }
  }

  private static Optional<Block> atom(Element atom) {
    String id = atom.attr("data-atom-id");
    String type = atom.attr("data-atom-type");
    return at(atom, Addresses.resolve("", ATOMS + type + "/" + id));
  }

  private static Optional<Block> identified(Element element, String before, String... attributes) {
    return Stream.of(attributes)
        .map(element::attr)
        .filter(id -> !id.isBlank())
        .findFirst()
        .flatMap(id -> at(element, Addresses.resolve("", before + id)));
  }

  private static Optional<Block> at(Element element, @Nullable String address) {
    return address == null
        ? Optional.empty()
        : Optional.of(new Block.Embed(address, Providers.of(address), null, text(element)));
  }

  private static @Nullable String text(Element element) {
    String words =
        element.childNodeSize() == 0
            ? ""
            : Block.words(
                HtmlBlocks.of(element).stream()
                    .filter(block -> !(block instanceof Block.Embed))
                    .toList());
    return words.isEmpty() ? title(element) : words;
  }

  private static @Nullable String title(Element element) {
    return Stream.of("title", "aria-label", "playlabel", "data-title", "alt")
        .map(name -> Words.line(element.attr(name)))
        .filter(title -> title != null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String sound(Element audio) {
    Element source = audio.selectFirst("source[src]");
    String address = Addresses.of(audio, "src");
    return address == null && source != null ? Addresses.of(source, "src") : address;
  }

  private static @Nullable String first(Element element, List<String> attributes) {
    return attributes.stream()
        .map(name -> Addresses.of(element, name))
        .filter(address -> address != null)
        .findFirst()
        .orElse(null);
  }

  private static boolean isAdvertising(String address) {
    String host = Addresses.host(address);
    return ADVERTISING_HOSTS.stream()
        .anyMatch(name -> host.equals(name) || host.endsWith("." + name));
  }

  /** Frames of a pixel count visits. */
  private static boolean isTiny(Element frame) {
    return Pictures.isTiny(frame.attr("width")) && Pictures.isTiny(frame.attr("height"));
  }
}
