package org.liveblogarchive.article.formats;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of which only what is known is written: it holds no null, no empty text and no
 * empty list.
 */
public final class Known {

  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Adds a member where there is something to say. */
  public Known with(String name, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case String text -> put(name, Characters.permitted(text), text.isEmpty());
      case Collection<?> list -> put(name, permitted(list), list.isEmpty());
      case Known object -> put(name, object, object.members.isEmpty());
      default -> members.put(name, value);
    }
    return this;
  }

  private void put(String name, Object value, boolean empty) {
    if (!empty) {
      members.put(name, value);
    }
  }

  private static List<Object> permitted(Collection<?> list) {
    return list.stream()
        .<Object>map(item -> item instanceof String text ? Characters.permitted(text) : item)
        .toList();
  }

  /** Returns the members in the order in which they were added. */
  @JsonValue
  public Map<String, Object> members() {
    return members;
  }
}
