package org.liveblogarchive.article.problem;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;

/** Says what a parameter takes, in words that read on from its name. */
class Allowed {

  private Allowed() {}

  static String insteadOf(TypeMismatchException mismatch) {
    @Nullable Class<?> type = mismatch.getRequiredType();
    if (type == null) {
      return "is malformed";
    }
    if (type.isEnum()) {
      return "must be one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return "must be a whole number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "must be true or false";
    }
    if (type == UUID.class) {
      return "must be an id such as 01978f3a-5c00-7a10-8000-000000000001";
    }
    if (type == ZoneId.class) {
      return "must be a time zone such as Europe/London or +02:00";
    }
    Throwable cause = mismatch.getMostSpecificCause();
    return cause instanceof IllegalArgumentException && cause.getMessage() != null
        ? cause.getMessage()
        : "is malformed";
  }
}
