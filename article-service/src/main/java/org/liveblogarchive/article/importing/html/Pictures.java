package org.liveblogarchive.article.importing.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Block;

/** Reads pictures and films, also those that a script would have loaded later. */
class Pictures {

  private static final List<String> LAZY =
      List.of(
          "data-src",
          "data-original",
          "data-lazy-src",
          "data-full-src",
          "data-hi-res-src",
          "data-url",
          "data-image",
          "data-img-src");

  private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");

  private static final Set<String> DECORATION =
      Set.of("avatar", "icon", "icons", "logo", "emoji", "headshot", "authorimage", "spinner");

  private static final String WIDTH = "{width}";
  private static final String USUAL_WIDTH = "640";
  private static final double TINY = 2;

  private Pictures() {}

  /** Returns the picture of an {@code img}, or null where it has none that tells something. */
  static Block.@Nullable Image image(Element img) {
    if (isDecoration(img)) {
      return null;
    }
    String address = address(img);
    return address == null
        ? null
        : new Block.Image(address, Words.line(img.attr("alt")), null, null);
  }

  /** Returns the film of a {@code video}, or null where a script would have found it. */
  static Block.@Nullable Video video(Element video) {
    String address = Addresses.of(video, "src");
    for (Element source : video.select("source")) {
      address = address == null ? Addresses.of(source, "src") : address;
    }
    address = address == null ? Addresses.of(video, "data-src") : address;
    String title = Words.line(video.attr("title"));
    return address == null
        ? null
        : new Block.Video(
            address, title == null ? Words.line(video.attr("aria-label")) : title, null);
  }

  /** Tells whether an image stands for a character. */
  static boolean isEmoji(Element img) {
    return Furniture.classWords(img).contains("emoji") && !img.attr("alt").isBlank();
  }

  static boolean isTiny(String size) {
    try {
      return !size.isBlank() && Double.parseDouble(size.strip()) <= TINY;
    } catch (NumberFormatException otherUnit) {
      return false;
    }
  }

  private static boolean isDecoration(Element img) {
    return isTiny(img.attr("width"))
        || isTiny(img.attr("height"))
        || Furniture.classWords(img).stream().anyMatch(DECORATION::contains);
  }

  private static @Nullable String address(Element img) {
    for (String attribute : LAZY) {
      String lazy = img.attr(attribute);
      String address = lazy.isBlank() ? null : Addresses.resolve(img.baseUri(), sized(lazy, img));
      if (address != null) {
        return address;
      }
    }
    String own = Addresses.of(img, "src");
    if (own != null && !own.contains("placeholder") && !own.endsWith("/blank.gif")) {
      return own;
    }
    String largest = largest(img);
    if (largest == null && img.parent() != null && img.parent().nameIs("picture")) {
      for (Element source : img.parent().select("source")) {
        largest = largest == null ? largest(source) : largest;
      }
    }
    return largest;
  }

  /** Some sites leave the width to a script. */
  private static String sized(String address, Element img) {
    if (!address.contains(WIDTH)) {
      return address;
    }
    String widths = img.attr("data-widths").replaceAll("[^\\d,]", "");
    String last = widths.substring(widths.lastIndexOf(',') + 1);
    return address.replace(WIDTH, last.isEmpty() ? USUAL_WIDTH : last);
  }

  private static @Nullable String largest(Element element) {
    for (String attribute : SETS) {
      String best = null;
      double size = -1;
      // A comma alone may stand inside an address; one before a space cannot.
      for (String candidate : element.attr(attribute).split(",\\s+|,(?=https?:)", -1)) {
        String[] parts = candidate.strip().split("\\s+", 2);
        String address = Addresses.resolve(element.baseUri(), parts[0]);
        double described = parts.length < 2 ? 1 : number(parts[1]);
        if (address != null && described > size) {
          best = address;
          size = described;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  private static double number(String descriptor) {
    String digits = descriptor.strip().replaceAll("[^\\d.]", "");
    try {
      return digits.isEmpty() ? 0 : Double.parseDouble(digits);
    } catch (NumberFormatException malformed) {
      return 0;
    }
  }
}
