package org.liveblogarchive.article.importing.page;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.html.Furniture;
import org.liveblogarchive.article.importing.html.HtmlBlocks;
import org.liveblogarchive.article.importing.html.Words;
import org.liveblogarchive.article.importing.jsonld.Stamp;
import org.liveblogarchive.article.importing.jsonld.Update;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;

/**
 * Takes the markup of one entry apart: what says when, who and about what goes out, the rest is the
 * entry's text.
 */
class EntryMarkup {

  private static final int SHORT = 120;
  private static final int LONGEST_HEADLINE = 300;

  private static final Set<String> LABELS =
      Set.of(
          "key event",
          "key moment",
          "pinned",
          "pinned post",
          "breaking",
          "breaking news",
          "angeheftet",
          "live",
          "new",
          "neu",
          "update",
          "eilmeldung",
          "wichtig",
          "key update");

  private static final Set<String> CONTROLS =
      Set.of(
          "share",
          "teilen",
          "copy link",
          "link copied",
          "link kopieren",
          "link kopiert",
          "permalink",
          "back to top",
          "nach oben",
          "report",
          "share this post",
          "share this",
          "compartir",
          "partager",
          "read more",
          "show more",
          "mehr anzeigen",
          "#",
          "link",
          "tweet",
          "facebook",
          "twitter",
          "whatsapp",
          "email",
          "e-mail");

  private static final Set<String> TITLE_WORDS =
      Set.of("headline", "title", "titel", "heading", "titre");

  private static final Pattern UPDATED =
      Pattern.compile(
          "(?:last )?(?:updated|edited|aktualisiert|modified|mis à jour|actualizado).*",
          Pattern.CASE_INSENSITIVE);

  private final Container container;
  private final Element rest;
  private final List<Author> authors = new ArrayList<>();
  private @Nullable String headline;
  private @Nullable Stamp stamp;
  private @Nullable LocalTime clock;
  private boolean keyEvent;
  private boolean pinned;

  private EntryMarkup(Container container) {
    this.container = container;
    this.rest = container.element().clone();
    this.stamp = container.time();
    this.keyEvent = container.isKeyEvent();
    this.pinned = container.isPinned();
  }

  /** Returns what the markup tells of the entry. */
  static Update read(Container container) {
    EntryMarkup markup = new EntryMarkup(container);
    markup.takeApart();
    return new Update(
        container.id(),
        markup.headline,
        markup.body(),
        markup.authors.stream().distinct().toList(),
        List.of(),
        markup.keyEvent,
        markup.pinned,
        markup.stamp,
        markup.stamp == null || markup.stamp.time() == null ? markup.clock : null,
        null);
  }

  private void takeApart() {
    rest.select(Css.FOOTER).stream()
        .filter(footer -> footer.closest(Css.QUOTED) == null)
        .forEach(Element::remove);
    List<Element> times = Times.in(rest);
    Element zone = null;
    for (Element time : times) {
      if (!isUpdate(time)) {
        readTime(time);
        zone = zone(time);
        break;
      }
    }
    takeHeadline();
    takeBylines();
    if (zone != null) {
      takeZone(zone);
    }
    times.stream().filter(time -> time.closest(Css.PROSE) == null).forEach(this::takeTime);
    rest.select(Css.HEADER).stream()
        .filter(
            header -> header.closest(Css.QUOTED) == null && header.selectFirst(Css.CONTENT) == null)
        .forEach(this::takeZone);
  }

  private static boolean isUpdate(Element time) {
    return UPDATED.matcher(time.text()).matches()
        || UPDATED.matcher(time.attr("title")).matches()
        || time.attr("itemprop").equals("dateModified")
        || Furniture.classWords(time).contains("updated")
        || Furniture.classWords(time).contains("modified");
  }

  private void readTime(Element time) {
    Stamp told = Times.stamp(time);
    if (told != null && (stamp == null || stamp.time() == null)) {
      stamp = told;
    }
    clock = Times.clock(time);
  }

  /** Returns the largest element around a time that holds nothing of the entry's text. */
  private Element zone(Element time) {
    Element zone = time;
    Element parent = time.parent();
    while (parent != null
        && !parent.equals(rest)
        && parent.selectFirst(Css.CONTENT_OR_HEADING) == null
        && parent.text().length() <= SHORT
        && !looksLikeText(parent)) {
      zone = parent;
      parent = parent.parent();
    }
    return zone;
  }

  private static boolean looksLikeText(Element element) {
    return element.nameIs("p") && element.text().length() > SHORT / 2;
  }

  private void takeHeadline() {
    Element found = rest.selectFirst(Css.HEADLINE);
    if (found == null) {
      found = firstHeading();
    }
    if (found == null) {
      return;
    }
    String text = Words.line(withoutTimes(found));
    if (text != null && text.length() <= LONGEST_HEADLINE) {
      TimeOfDay time = TimeOfDay.leading(text);
      if (time != null && stamp == null) {
        clock = clock == null ? time.time() : clock;
        text = time.rest().isEmpty() ? null : time.rest();
      }
      headline = text;
      keyEvent |= isKeyLabel(text);
      found.remove();
    }
  }

  private static String withoutTimes(Element heading) {
    Element copy = heading.clone();
    Times.in(copy).forEach(Element::remove);
    copy.stream()
        .filter(
            inner -> !inner.equals(copy) && LABELS.contains(inner.text().toLowerCase(Locale.ROOT)))
        .toList()
        .forEach(Element::remove);
    copy.stream()
        .filter(inner -> !inner.equals(copy) && Furniture.is(inner))
        .toList()
        .forEach(Element::remove);
    return copy.text();
  }

  /** Returns a heading that no text stands before, or null. */
  private @Nullable Element firstHeading() {
    for (Element element : rest.getAllElements()) {
      if (element.equals(rest)) {
        continue;
      }
      boolean heading =
          element.normalName().length() == 2 && element.normalName().matches("h[1-6]");
      boolean titled =
          element.hasAttr("class")
              && element.selectFirst(Css.CONTENT) == null
              && Furniture.classWords(element).stream().anyMatch(TITLE_WORDS::contains)
              && element.selectFirst(Css.HEADING) == null;
      if ((heading || titled) && element.hasText() && element.closest(Css.QUOTED) == null) {
        return element;
      }
      boolean text = element.is(Css.CONTENT) && element.hasText() && !isMeta(element);
      if (text) {
        return null;
      }
    }
    return null;
  }

  /** A line above the headline may say when and who. */
  private boolean isMeta(Element element) {
    return element.text().length() < SHORT / 2
        && (element.selectFirst(Css.TIME) != null
            || Bylines.is(element)
            || !element.select(Css.ITEM).isEmpty());
  }

  private void takeBylines() {
    List<Element> bylines = Bylines.in(rest);
    bylines.forEach(byline -> authors.addAll(Bylines.names(byline)));
    bylines.forEach(Element::remove);
  }

  /** What else stands beside the time may be a name. */
  private void takeZone(Element zone) {
    if (zone.parent() == null) {
      return;
    }
    for (String text : leaves(zone)) {
      if (isKeyLabel(text)) {
        keyEvent = true;
      } else if (isPinLabel(text)) {
        pinned = true;
      } else if (authors.isEmpty() && Bylines.looksLikeName(text)) {
        authors.add(new Author(Bylines.withoutBy(text)));
      }
    }
    zone.remove();
  }

  private void takeTime(Element time) {
    Element parent = time.parent();
    if (parent == null) {
      return;
    }
    boolean alone =
        !parent.equals(rest)
            && parent.text().length() <= SHORT / 2
            && parent.selectFirst(Css.CONTENT) == null;
    (alone ? parent : time).remove();
  }

  private static List<String> leaves(Element zone) {
    List<String> texts = new ArrayList<>();
    zone.traverse(
        (Node node, int _) -> {
          if (node instanceof TextNode text && !text.isBlank()) {
            String line = Words.line(text.getWholeText());
            if (line != null) {
              texts.add(line);
            }
          }
        });
    return texts;
  }

  private static boolean isKeyLabel(@Nullable String text) {
    if (text == null) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals("key event") || lower.equals("key moment") || lower.equals("key update");
  }

  private static boolean isPinLabel(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals("pinned") || lower.equals("pinned post") || lower.equals("angeheftet");
  }

  private List<Block> body() {
    Element marked = rest.selectFirst(Css.BODY);
    List<Block> blocks =
        new ArrayList<>(HtmlBlocks.of(marked != null && marked.hasText() ? marked : rest));
    while (!blocks.isEmpty() && isFurniture(blocks.getLast())) {
      blocks.removeLast();
    }
    while (!blocks.isEmpty() && isFurniture(blocks.getFirst())) {
      keyEvent |= isKeyLabel(blocks.getFirst().words());
      pinned |= isPinLabel(blocks.getFirst().words());
      blocks.removeFirst();
    }
    return blocks;
  }

  private boolean isFurniture(Block block) {
    boolean pointsToItself =
        block instanceof Block.Link link
            && container.id() != null
            && link.url().endsWith("#" + container.id());
    String words = block.words().toLowerCase(Locale.ROOT).strip();
    boolean text =
        block instanceof Block.Paragraph
            || block instanceof Block.Link
            || block instanceof Block.Listing;
    return pointsToItself
        || (text
            && (CONTROLS.contains(words)
                || LABELS.contains(words)
                || (UPDATED.matcher(words).matches() && words.length() < 40)));
  }
}
