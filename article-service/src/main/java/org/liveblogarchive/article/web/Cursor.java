package org.liveblogarchive.article.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import org.liveblogarchive.article.problem.InvalidParameter;

/** Opaque cursors: where a list goes on, tied to the list that they were made for. */
public final class Cursor {

  private static final String SEPARATOR = "\u001f";

  private Cursor() {}

  /**
   * Makes a cursor.
   *
   * @param list names the list with its filters and order
   * @param place the sort values of the last item shown
   */
  public static String of(String list, Object... place) {
    StringBuilder text = new StringBuilder(fingerprint(list));
    for (Object value : place) {
      text.append(SEPARATOR).append(value);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.toString().getBytes(UTF_8));
  }

  /**
   * Returns the sort values in {@code cursor}.
   *
   * @throws InvalidParameter where the cursor is malformed or belongs to another list
   */
  public static List<String> read(String cursor, String list, int values) {
    String text;
    try {
      text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
    } catch (IllegalArgumentException notBase64) {
      throw malformed();
    }
    List<String> parts = List.of(text.split(SEPARATOR, -1));
    if (parts.size() != values + 1) {
      throw malformed();
    }
    if (!parts.getFirst().equals(fingerprint(list))) {
      throw InvalidParameter.of("cursor", "belongs to a list with other filters or another order");
    }
    return parts.subList(1, parts.size());
  }

  /** Returns what to throw for a cursor that holds something that none of ours does. */
  public static InvalidParameter malformed() {
    return InvalidParameter.of("cursor", "is malformed; send a nextCursor as it was received");
  }

  private static String fingerprint(String list) {
    return Integer.toHexString(list.hashCode());
  }
}
