package org.liveblogarchive.article.formats.jsonld;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What schema.org says of the types that we use: their properties, and what those may hold. */
class Vocabulary {

  private static final Set<String> TEXT = Set.of("Text");
  private static final Set<String> URL = Set.of("URL");
  private static final Set<String> DATE_TIME = Set.of("DateTime");
  private static final Set<String> DATE_OR_TIME = Set.of("Date", "DateTime");
  private static final Set<String> SOMEONE = Set.of("Person", "Organization");

  private static final Map<String, Set<String>> THING =
      Map.of("@id", URL, "@type", TEXT, "name", TEXT, "description", TEXT, "url", URL);

  private static final Map<String, Set<String>> CREATIVE_WORK =
      Map.ofEntries(
          Map.entry("headline", TEXT),
          Map.entry("inLanguage", TEXT),
          Map.entry("datePublished", DATE_OR_TIME),
          Map.entry("dateModified", DATE_OR_TIME),
          Map.entry("creativeWorkStatus", TEXT),
          Map.entry("version", Set.of("Number", "Text")),
          Map.entry("author", SOMEONE),
          Map.entry("keywords", TEXT),
          Map.entry("about", Set.of("Thing")),
          Map.entry("publisher", SOMEONE),
          Map.entry("provider", SOMEONE),
          Map.entry("sourceOrganization", Set.of("Organization")),
          Map.entry("isBasedOn", URL),
          Map.entry("sdPublisher", SOMEONE),
          Map.entry("sdDatePublished", Set.of("Date")),
          Map.entry("position", Set.of("Integer", "Text")),
          Map.entry("correction", Set.of("CorrectionComment", "Text", "URL")),
          Map.entry("isPartOf", Set.of("reference", "URL")),
          Map.entry("image", Set.of("ImageObject", "URL")),
          Map.entry("video", Set.of("VideoObject")),
          Map.entry("citation", Set.of("WebPage", "Text")),
          Map.entry("creditText", TEXT),
          Map.entry("text", TEXT));

  private static final Map<String, Map<String, Set<String>>> OWN =
      Map.of(
          "LiveBlogPosting",
          Map.of(
              "@context", TEXT,
              "articleBody", TEXT,
              "coverageStartTime", DATE_TIME,
              "coverageEndTime", DATE_TIME,
              "liveBlogUpdate", Set.of("BlogPosting"),
              "sharedContent", Set.of("SocialMediaPosting")),
          "BlogPosting",
          Map.of("articleBody", TEXT, "sharedContent", Set.of("SocialMediaPosting")),
          "SocialMediaPosting",
          Map.of("articleBody", TEXT),
          "CorrectionComment",
          Map.of(),
          "ImageObject",
          Map.of("contentUrl", URL, "caption", TEXT),
          "VideoObject",
          Map.of("contentUrl", URL, "caption", TEXT),
          "WebPage",
          Map.of());

  private static final Set<String> NO_WORKS = Set.of("Person", "Organization", "Thing");

  private final List<String> flaws = new ArrayList<>();

  static List<String> flaws(JsonNode root) {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.object(root, "");
    return vocabulary.flaws;
  }

  private void object(JsonNode thing, String at) {
    String type = thing.path("@type").asString();
    thing
        .properties()
        .forEach(property -> property(type, property.getKey(), property.getValue(), at));
  }

  private void property(String type, String name, JsonNode value, String at) {
    String place = at + "/" + name;
    Set<String> range = range(type, name);
    if (range.isEmpty()) {
      flaws.add(place + " is no property of " + type);
    } else if (value.isArray()) {
      value.forEach(item -> value(item, range, place));
    } else {
      value(value, range, place);
    }
  }

  private static Set<String> range(String type, String name) {
    Set<String> range = THING.get(name);
    if (range == null && !NO_WORKS.contains(type)) {
      range = OWN.getOrDefault(type, Map.of()).getOrDefault(name, CREATIVE_WORK.get(name));
    }
    return range == null ? Set.of() : range;
  }

  private void value(JsonNode value, Set<String> range, String place) {
    if (value.isObject()) {
      String type = value.has("@type") ? value.path("@type").asString() : "reference";
      if (!range.contains(type)) {
        flaws.add(place + " may not be " + type);
      }
      object(value, place);
    } else if (range.stream().noneMatch(kind -> is(kind, value))) {
      flaws.add(place + " may not be " + value);
    }
  }

  private static boolean is(String kind, JsonNode value) {
    return switch (kind) {
      case "Text" -> value.isString() && !value.asString().isEmpty();
      case "URL" -> value.isString() && value.asString().startsWith("http");
      case "Number", "Integer" -> value.isIntegralNumber();
      // A DateTime is a Date with more to it.
      case "Date" -> isDate(value.asString()) || isTime(value.asString());
      case "DateTime" -> isTime(value.asString());
      default -> false;
    };
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text) != null;
    } catch (DateTimeException malformed) {
      return false;
    }
  }

  private static boolean isTime(String text) {
    try {
      return OffsetDateTime.parse(text) != null;
    } catch (DateTimeException malformed) {
      return false;
    }
  }
}
