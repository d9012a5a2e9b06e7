package org.liveblogarchive.article.importing.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.jsonld.Stamp;
import org.liveblogarchive.article.importing.jsonld.Update;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;

/**
 * Completes the entries that a page's data tell from the page's own markup, which shows what
 * readers saw: text with its structure, times, authors, and which entries were pointed out.
 */
class Completion {

  /** Markup with much less text than the data is folded up, or something else. */
  private static final double ENOUGH = 0.6;

  private static final int FEWEST_ALIKE = 2;
  private static final int BEGINNING = 60;

  private final List<Update> updates;
  private final Element page;
  private final Marks marks;
  private final @Nullable String publisher;
  private final IdentityHashMap<Update, Update> found = new IdentityHashMap<>();
  private final Set<Element> used = new HashSet<>();
  private final List<Update> others = new ArrayList<>();
  private final Set<String> pinned = new HashSet<>();

  private Completion(List<Update> updates, Element page, Marks marks, @Nullable String publisher) {
    this.publisher = publisher;
    this.updates = updates;
    this.page = page;
    this.marks = marks;
  }

  /** Returns what is known after looking at the markup. */
  static Completed of(List<Update> updates, Element page, Marks marks, @Nullable String publisher) {
    Completion completion = new Completion(updates, page, marks, publisher);
    completion.findByIds();
    if (completion.found.size() < updates.size()) {
      completion.findByContent();
    }
    completion.findByShape();
    return new Completed(completion.complete(), completion.elements());
  }

  /**
   * Entries, completed.
   *
   * @param entries in the order of the data, then those that only the markup holds
   * @param elements that were found to hold an entry, in document order
   */
  record Completed(List<Update> entries, List<Element> elements) {}

  private List<Element> elements() {
    return page.stream().filter(used::contains).toList();
  }

  private void findByIds() {
    Anchors anchors = new Anchors(page);
    for (Update update : updates) {
      Element element =
          update.id() == null ? null : anchors.find(Objects.requireNonNull(update.id()));
      Element entry = element == null ? null : entryAround(element);
      if (entry != null && used.add(entry)) {
        found.put(update, EntryMarkup.read(new Container(entry)));
      }
    }
  }

  /** An anchor may be a small thing at the top of its entry. */
  private static @Nullable Element entryAround(Element anchor) {
    Element element = anchor;
    while (!element.hasText() || isAnchor(element)) {
      Element parent = element.parent();
      if (parent == null || parent.nameIs("body") || parent.nameIs("main")) {
        return null;
      }
      element = parent;
    }
    return element;
  }

  private static boolean isAnchor(Element element) {
    return switch (element.normalName()) {
      case "a", "span", "h1", "h2", "h3", "h4", "h5", "h6", "time", "header" -> true;
      default -> false;
    };
  }

  /** What looks like the entries that were found is an entry too, or a copy of one. */
  private void findByShape() {
    if (used.size() < FEWEST_ALIKE) {
      return;
    }
    Element first = used.iterator().next();
    Set<String> common = new HashSet<>(first.classNames());
    used.forEach(element -> common.retainAll(element.classNames()));
    common.removeIf(name -> name.chars().anyMatch(Character::isDigit));
    if (common.isEmpty()) {
      return;
    }
    Set<String> known = knownIds();
    for (Element element : page.getAllElements()) {
      if (!used.contains(element)
          && element.nameIs(first.normalName())
          && element.classNames().containsAll(common)
          && outsideUsed(element)) {
        addOther(element, known);
      }
    }
  }

  private boolean outsideUsed(Element element) {
    return element.parents().stream().noneMatch(used::contains)
        && element.stream().noneMatch(used::contains);
  }

  private void addOther(Element element, Set<String> known) {
    Update other = EntryMarkup.read(new Container(element));
    String id = other.id();
    if (id != null && known.contains(id)) {
      if (other.pinned()) {
        pinned.add(id);
      }
    } else if (!other.isEmpty() && (other.published() != null || other.clock() != null)) {
      others.add(other);
    }
  }

  private Set<String> knownIds() {
    Set<String> known = new HashSet<>();
    for (Update update : updates) {
      Update markup = found.get(update);
      addIfPresent(known, update.id());
      addIfPresent(known, markup == null ? null : markup.id());
    }
    return known;
  }

  private static void addIfPresent(Set<String> ids, @Nullable String id) {
    if (id != null) {
      ids.add(id);
    }
  }

  private void findByContent() {
    List<Element> candidates =
        RepeatedEntries.in(page, true).stream().filter(element -> !used.contains(element)).toList();
    Map<String, Update> byKey = new HashMap<>();
    IdentityHashMap<Update, Element> elements = new IdentityHashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (Element candidate : candidates) {
      Update markup = EntryMarkup.read(new Container(candidate));
      elements.put(markup, candidate);
      for (String key : keys(markup)) {
        if (byKey.put(key, markup) != null) {
          ambiguous.add(key);
        }
      }
    }
    ambiguous.forEach(byKey::remove);
    Set<Update> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Update update : updates) {
      Update markup =
          found.containsKey(update)
              ? null
              : keys(update).stream()
                  .map(byKey::get)
                  .filter(Objects::nonNull)
                  .findFirst()
                  .orElse(null);
      if (markup != null && taken.add(markup)) {
        found.put(update, markup);
        used.add(elements.get(markup));
      }
    }
  }

  private static List<String> keys(Update update) {
    List<String> keys = new ArrayList<>();
    String text = folded(Block.words(update.blocks()));
    if (text.length() >= BEGINNING / 2) {
      keys.add("text " + text.substring(0, Math.min(BEGINNING, text.length())));
    }
    if (update.headline() != null) {
      keys.add("headline " + folded(update.headline()));
    }
    Stamp stamp = update.published();
    Instant instant = stamp == null ? null : stamp.instant(ZoneOffset.UTC);
    if (instant != null) {
      keys.add("time " + instant.getEpochSecond() / 60);
    }
    return keys;
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private List<Update> complete() {
    boolean namesAuthors = found.values().stream().anyMatch(markup -> !markup.authors().isEmpty());
    boolean oneAuthor =
        updates.stream().map(Update::authors).distinct().count() == 1 && !isPublisher();
    List<Update> completed = new ArrayList<>();
    for (Update update : updates) {
      Update markup = found.get(update);
      Update merged = markup == null ? update : merged(update, markup, namesAuthors && oneAuthor);
      completed.add(marked(merged, markup));
    }
    Set<String> told = new HashSet<>();
    completed.forEach(update -> told.add(Block.words(update.blocks())));
    others.stream()
        .filter(other -> told.add(Block.words(other.blocks())))
        .map(other -> marked(other, other))
        .forEach(completed::add);
    return completed;
  }

  /** Who publishes the page answers for all entries, also for those of named authors. */
  private boolean isPublisher() {
    return updates.getFirst().authors().stream()
        .allMatch(author -> author.name().equals(publisher));
  }

  private Update marked(Update update, @Nullable Update markup) {
    String other = markup == null ? null : markup.id();
    boolean key = update.keyEvent() || marks.isKeyEvent(update.id()) || marks.isKeyEvent(other);
    boolean pin =
        update.pinned()
            || marks.isPinned(update.id())
            || marks.isPinned(other)
            || (other != null && pinned.contains(other))
            || (update.id() != null && pinned.contains(update.id()));
    return new Update(
        update.id(),
        update.headline(),
        update.blocks(),
        update.authors(),
        update.tags(),
        key,
        pin,
        update.published(),
        update.clock(),
        update.correction());
  }

  private static Update merged(Update data, Update markup, boolean markupNamesAuthors) {
    Stamp published = time(data.published(), markup.published());
    List<Author> authors =
        !markup.authors().isEmpty()
            ? markup.authors()
            : markupNamesAuthors ? List.of() : data.authors();
    return new Update(
        data.id() == null ? markup.id() : data.id(),
        headline(data, markup),
        blocks(data, markup),
        authors,
        data.tags(),
        markup.keyEvent(),
        markup.pinned(),
        published,
        published == null ? markup.clock() : null,
        data.correction());
  }

  /** The first words of a text stand in the data as its headline where the page shows none. */
  private static @Nullable String headline(Update data, Update markup) {
    String told = data.headline();
    if (told == null || markup.headline() != null) {
      return told == null ? markup.headline() : told;
    }
    boolean beginning =
        folded(Block.words(markup.blocks())).startsWith(folded(told)) && !folded(told).isEmpty();
    return beginning ? null : told;
  }

  private static @Nullable Stamp time(@Nullable Stamp data, @Nullable Stamp markup) {
    if (data == null || markup == null || markup.time() == null) {
      return data == null ? markup : data;
    }
    boolean better = data.time() == null || (data.lacksZone() && !markup.lacksZone());
    return better ? markup : data;
  }

  private static List<Block> blocks(Update data, Update markup) {
    List<Block> shown = new ArrayList<>(markup.blocks());
    String headline = data.headline();
    String other = markup.headline();
    if (headline != null
        && other != null
        && !folded(other).contains(folded(headline))
        && !folded(headline).contains(folded(other))
        && !folded(Block.words(shown)).contains(folded(other))) {
      shown.addFirst(new Block.Heading(3, other));
    }
    if (headline != null) {
      shown.removeIf(
          block ->
              block instanceof Block.Heading && folded(block.words()).equals(folded(headline)));
    }
    int told = folded(Block.words(data.blocks())).length();
    return folded(Block.words(shown)).length() < told * ENOUGH ? data.blocks() : shown;
  }
}
