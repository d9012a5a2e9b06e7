package org.liveblogarchive.article.liveblog.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.resource.Addresses;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Says how two states differ: running text word by word, every other field as a whole. */
@Component
class Comparison {

  private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final WordDiff words;

  Comparison(WordDiff words) {
    this.words = words;
  }

  LiveBlogChange ofLiveBlog(Sides sides) {
    if (sides.hidden()) {
      return new LiveBlogChange(Change.WITHDRAWN, List.of(), List.of(), List.of(), List.of());
    }
    JsonNode before = state(sides.before());
    JsonNode after = state(sides.after());
    boolean added = sides.before() == null;
    return new LiveBlogChange(
        added ? Change.ADDED : Change.CHANGED,
        words(before, after, "headline"),
        words(before, after, "standfirst"),
        words.compare(wordsOf(before, "introduction"), wordsOf(after, "introduction")),
        added
            ? List.of()
            : fields(before, after, "introduction", Set.of("headline", "standfirst")));
  }

  EntryChange ofEntry(UUID liveBlogId, UUID entryId, Sides sides, long from, long to) {
    Map<String, String> links = links(liveBlogId, entryId, from, to);
    if (sides.hidden()) {
      return new EntryChange(
          entryId, sides.revision(), Change.WITHDRAWN, List.of(), List.of(), List.of(), links);
    }
    JsonNode before = state(sides.before());
    JsonNode after = state(sides.after());
    boolean whole = sides.before() == null || sides.after() == null;
    List<FieldChange> fields =
        whole ? List.of() : fields(before, after, "blocks", Set.of("headline"));
    return new EntryChange(
        entryId,
        sides.revision(),
        change(sides, before, after, fields),
        words(before, after, "headline"),
        words.compare(wordsOf(before, "blocks"), wordsOf(after, "blocks")),
        fields,
        links);
  }

  private static Map<String, String> links(UUID liveBlogId, UUID entryId, long from, long to) {
    String entry = Addresses.of(liveBlogId, entryId);
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", "%s/diff?from=%d&to=%d".formatted(entry, from, to));
    links.put("entry", entry);
    links.put("revisions", entry + "/revisions");
    return links;
  }

  private static Change change(
      Sides sides, JsonNode before, JsonNode after, List<FieldChange> fields) {
    if (sides.before() == null) {
      return Change.ADDED;
    }
    if (sides.after() == null) {
      return Change.REMOVED;
    }
    boolean sameWords =
        Objects.equals(before.get("headline"), after.get("headline"))
            && Objects.equals(before.get("blocks"), after.get("blocks"));
    boolean onlyPlace = fields.size() == 1 && fields.getFirst().field().equals("position");
    return sameWords && onlyPlace ? Change.MOVED : Change.CHANGED;
  }

  private static JsonNode state(@Nullable String json) {
    return json == null ? NOTHING : CanonicalJson.read(json);
  }

  private List<Segment> words(JsonNode before, JsonNode after, String field) {
    return words.compare(before.path(field).asString(""), after.path(field).asString(""));
  }

  private static String wordsOf(JsonNode state, String field) {
    return Block.words(
        StreamSupport.stream(state.path(field).spliterator(), false)
            .map(block -> CanonicalJson.read(block.toString(), Block.class))
            .toList());
  }

  /**
   * @param blocks the field that holds blocks, of which only what no words show is compared
   * @param texts fields that are compared word by word instead
   */
  private static List<FieldChange> fields(
      JsonNode before, JsonNode after, String blocks, Set<String> texts) {
    Set<String> names = new TreeSet<>(before.propertyNames());
    names.addAll(after.propertyNames());
    names.removeAll(texts);
    List<FieldChange> changes = new ArrayList<>();
    for (String name : names) {
      JsonNode from = known(before, name);
      JsonNode to = known(after, name);
      boolean differs =
          name.equals(blocks) ? differBeyondWords(before, after, name) : !Objects.equals(from, to);
      if (differs) {
        changes.add(new FieldChange(name, from, to));
      }
    }
    return changes;
  }

  private static @Nullable JsonNode known(JsonNode state, String field) {
    JsonNode value = state.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private static boolean differBeyondWords(JsonNode before, JsonNode after, String field) {
    return !Objects.equals(before.get(field), after.get(field))
        && (wordsOf(before, field).equals(wordsOf(after, field))
            || !before.path(field).findValues("url").equals(after.path(field).findValues("url")));
  }
}
