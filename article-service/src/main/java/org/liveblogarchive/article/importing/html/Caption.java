package org.liveblogarchive.article.importing.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What stands under a picture, and whose picture it is. */
record Caption(@Nullable String text, @Nullable String credit) {

  static final Caption NONE = new Caption(null, null);

  private static final Set<String> CREDIT_WORDS =
      Set.of(
          "credit",
          "credits",
          "copyright",
          "photographer",
          "source",
          "attribution",
          "fotograf",
          "bildnachweis",
          "quelle",
          "rights",
          "creditline");

  private static final Set<String> CAPTION_WORDS =
      Set.of("caption", "figcaption", "bildunterschrift", "legende", "imagecaption");

  private static final String LABEL =
      "(?:photograph(?:s|er)?|photo(?:graphy)?|foto|picture|pic|image(?:"
          + " source)?|credit|bild(?:rechte)?|quelle|copyright|crédit(?: photo)?|fotograf|video)";

  /** At the end of a caption: a label, a colon or "by", and a name. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:^|(?<=[\\s.(\\[|–-]))(?:"
              + LABEL
              + "(?:\\s*[:©/]\\s*|\\s+by\\s+)|©\\s*)([^\\n]{2,120}?)[)\\]]?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LABEL_FIRST =
      Pattern.compile(
          "^(?:" + LABEL + "\\s*[:,©]\\s*|" + LABEL + "\\s+by\\s+|©\\s*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST_SEARCHED = 2_000;

  /** Reads a caption, its credit set apart by its class or by a label such as "Photo:". */
  static Caption of(Element element) {
    InlineText text = new InlineText();
    InlineText credit = new InlineText();
    gather(element, isCredit(element) ? credit : text, credit);
    String caption = emptyToNull(oneParagraph(text.text()));
    String named = emptyToNull(oneParagraph(credit.text()));
    if (named != null) {
      return new Caption(caption, withoutLabel(named));
    }
    return caption == null ? NONE : split(caption);
  }

  /** Tells whether an element says by its class that it belongs to the picture before it. */
  static boolean is(Element element) {
    Set<String> words = Furniture.classWords(element);
    return words.stream().anyMatch(CAPTION_WORDS::contains) || isCredit(element, words);
  }

  boolean isEmpty() {
    return text == null && credit == null;
  }

  private static Caption split(String caption) {
    if (caption.length() > LONGEST_SEARCHED) {
      return new Caption(caption, null);
    }
    Matcher labelled = LABELLED.matcher(caption);
    if (!labelled.find()) {
      return new Caption(caption, null);
    }
    String text = caption.substring(0, labelled.start()).strip();
    while (!text.isEmpty() && "([|–-".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1).strip();
    }
    return new Caption(emptyToNull(text), labelled.group(1).strip());
  }

  private static void gather(Element element, InlineText current, InlineText credit) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        current.add(text.getWholeText(), null);
      } else if (node instanceof Element child && !Furniture.is(child)) {
        boolean names = isCredit(child);
        InlineText target = names ? credit : current;
        if (child.isBlock() || child.nameIs("br") || names) {
          target.space();
        }
        gather(child, target, credit);
        if (child.isBlock() || names) {
          current.space();
        }
      }
    }
  }

  private static boolean isCredit(Element element) {
    return isCredit(element, Furniture.classWords(element));
  }

  private static boolean isCredit(Element element, Set<String> words) {
    return element.nameIs("cite")
        || (words.stream().anyMatch(CREDIT_WORDS::contains)
            && words.stream().noneMatch(CAPTION_WORDS::contains));
  }

  private static String oneParagraph(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String withoutLabel(String credit) {
    String name = LABEL_FIRST.matcher(credit).replaceFirst("").strip();
    return name.isEmpty() ? credit : name;
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
