package org.liveblogarchive.article.importing.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.html.HtmlBlocks;
import org.liveblogarchive.article.liveblog.Block;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One value in a JSON document that may be anything. What is not there, or is of another type than
 * the one that is asked for, reads as nothing.
 */
public record Json(JsonNode node) {

  private static final Json NOTHING = new Json(MissingNode.getInstance());

  /** Returns the document's root, or nothing where it is no JSON. */
  public static Json of(SourceDocument document) {
    return document.json().map(Json::new).orElse(NOTHING);
  }

  /** Returns what stands in an object under this name, and so on for each further name. */
  public Json at(String... names) {
    JsonNode reached = node;
    for (String name : names) {
      JsonNode next = reached.get(name);
      if (next == null) {
        return NOTHING;
      }
      reached = next;
    }
    return new Json(reached);
  }

  /** Returns the first of these members that holds anything but null. */
  public Json first(String... names) {
    return Stream.of(names).map(this::at).filter(Json::isThere).findFirst().orElse(NOTHING);
  }

  /** Returns the elements of an array; of anything else, none. */
  public List<Json> items() {
    List<Json> items = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> items.add(new Json(item)));
    }
    return items;
  }

  /** Returns the values of an object's members; of anything else, none. */
  public List<Json> members() {
    return node.isObject() ? node.values().stream().map(Json::new).toList() : List.of();
  }

  /** Returns the names of an object's members; of anything else, none. */
  public List<String> names() {
    return node.isObject() ? List.copyOf(node.propertyNames()) : List.of();
  }

  public boolean isThere() {
    return !node.isMissingNode() && !node.isNull();
  }

  public boolean isObject() {
    return node.isObject();
  }

  public boolean isArray() {
    return node.isArray();
  }

  /** Tells whether an object has all of these members. */
  public boolean has(String... names) {
    return Stream.of(names).allMatch(name -> at(name).isThere());
  }

  /** Tells whether an object has one of these members. */
  public boolean hasAny(String... names) {
    return Stream.of(names).anyMatch(name -> at(name).isThere());
  }

  /**
   * Returns a text without white space around it, a number as it is written, or null where there is
   * neither. No text holds a NUL character or half a surrogate pair: nothing could store it.
   */
  public @Nullable String text() {
    if (node.isNumber()) {
      return node.asString();
    }
    if (!node.isString()) {
      return null;
    }
    String text = Clean.text(node.stringValue()).strip();
    return text.isEmpty() ? null : text;
  }

  /** Returns the first of these members that is a text. */
  public @Nullable String text(String... names) {
    for (String name : names) {
      String text = at(name).text();
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** Tells whether this is the given text, in small or capital letters. */
  public boolean says(String word) {
    return word.equalsIgnoreCase(text());
  }

  /** Tells whether this is true, also where it is written as a text or as 1. */
  public boolean isTrue() {
    return node.isBoolean() ? node.booleanValue() : says("true") || says("1");
  }

  /** Tells whether this is false, also where it is written as a text or as 0. */
  public boolean isFalse() {
    return node.isBoolean() ? !node.booleanValue() : says("false") || says("0");
  }

  /** Returns a finite number, also where it is written as a text. */
  public OptionalDouble number() {
    String text = text();
    if (text == null || text.length() > 40) {
      return OptionalDouble.empty();
    }
    try {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException other) {
      return OptionalDouble.empty();
    }
  }

  /** Returns the object that a text holds as JSON, as some systems nest it; else this itself. */
  public Json unwrapped() {
    String text = text();
    return text != null && text.startsWith("{") ? of(SourceDocument.of(text)) : this;
  }

  /** Returns an absolute address on the web, or null. */
  public @Nullable String address() {
    String text = text();
    if (text == null || text.length() > 2_000) {
      return null;
    }
    try {
      URI uri = new URI(text.startsWith("//") ? "https:" + text : text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      return web && uri.getRawAuthority() != null ? uri.toString() : null;
    } catch (URISyntaxException malformed) {
      return null;
    }
  }

  /** Returns the first of these members that is an absolute address on the web. */
  public @Nullable String address(String... names) {
    for (String name : names) {
      String address = at(name).address();
      if (address != null) {
        return address;
      }
    }
    return null;
  }

  /** Returns what this text says as HTML. */
  public List<Block> blocks() {
    String html = text();
    return html == null ? List.of() : HtmlBlocks.of(html, null);
  }

  /** Returns the words of this text as HTML in one line, or null where there are none. */
  public @Nullable String words() {
    return oneLine(Block.words(blocks()));
  }

  /** Returns the words of the first of these members that has any, in one line. */
  public @Nullable String words(String... names) {
    for (String name : names) {
      String words = at(name).words();
      if (words != null) {
        return words;
      }
    }
    return null;
  }

  private static @Nullable String oneLine(String words) {
    String line = String.join(" ", words.lines().map(String::strip).toList()).strip();
    return line.isEmpty() ? null : line;
  }
}
