package org.liveblogarchive.article.importing.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Recognises what stands in a page without being part of what it tells. */
public final class Furniture {

  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "template",
          "form",
          "input",
          "button",
          "select",
          "textarea",
          "nav",
          "svg",
          "math",
          "canvas",
          "head",
          "link",
          "meta",
          "title",
          "dialog",
          "datalist",
          "area",
          "amp-ad",
          "amp-social-share",
          "amp-analytics");

  private static final Set<String> ADVERTISEMENTS =
      Set.of(
          "ad",
          "ads",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "adslot",
          "adunit",
          "anzeige",
          "werbung",
          "publicidad",
          "publicite",
          "taboola",
          "outbrain",
          "newsletter",
          "paywall",
          "adsbygoogle",
          "admarker");

  private static final Set<String> SHARING =
      Set.of("share", "sharing", "shares", "sharebar", "sharebuttons", "sharetools", "teilen");

  private static final Set<String> NEGATIONS = Set.of("has", "no", "with", "without", "is", "not");

  private static final Set<String> CONTENT =
      Set.of("p", "figure", "blockquote", "iframe", "video", "article", "h2", "h3");

  /** Where words in a class end: at punctuation, and where a lower case letter meets a capital. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{Alnum}]+|(?<=\\p{Lower})(?=\\p{Upper})");

  private Furniture() {}

  /** Tells whether an element is nothing to read: scripts, share buttons, advertisements. */
  public static boolean is(Element element) {
    return TAGS.contains(element.normalName())
        || isHidden(element)
        || (element.hasAttr("class") && isFurnitureByClass(element));
  }

  /** Returns the words of an element's classes, in lower case. */
  public static Set<String> classWords(Element element) {
    return words(element.className());
  }

  /** Returns the words of a name as programmers make them, in lower case. */
  public static Set<String> words(String name) {
    return name.isEmpty()
        ? Set.of()
        : Arrays.stream(BETWEEN_WORDS.split(name, -1))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  private static boolean isFurnitureByClass(Element element) {
    Set<String> words = classWords(element);
    if (isOnlyForScreenReaders(element.className(), words)) {
      return true;
    }
    if (words.stream().anyMatch(NEGATIONS::contains)) {
      return false;
    }
    boolean advertisement = words.stream().anyMatch(ADVERTISEMENTS::contains);
    boolean sharing = words.stream().anyMatch(SHARING::contains);
    return (advertisement && count(element, 2, Set.of("p", "article")) < 2)
        || (sharing && count(element, 1, CONTENT) == 0);
  }

  /** Hidden paragraphs may be folded text, other hidden things are not meant to be read. */
  private static boolean isHidden(Element element) {
    boolean hidden =
        element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")
            || (element.hasAttr("style")
                && element.attr("style").replace(" ", "").contains("display:none"));
    return hidden && !isPicture(element) && count(element, 1, CONTENT) == 0;
  }

  private static boolean isPicture(Element element) {
    return element.nameIs("img") || count(element, 1, Set.of("img")) > 0;
  }

  private static boolean isOnlyForScreenReaders(String classes, Set<String> words) {
    return (words.contains("visually") && words.contains("hidden"))
        || words.contains("visuallyhidden")
        || (words.contains("screen") && words.contains("reader"))
        || (words.contains("sr") && words.contains("only"))
        || classes.contains("gs-u-vh");
  }

  /** Counts elements inside, but no further than {@code enough}. */
  private static long count(Element element, int enough, Set<String> names) {
    return element.stream()
        .filter(inner -> !inner.equals(element) && names.contains(inner.normalName()))
        .limit(enough)
        .count();
  }
}
