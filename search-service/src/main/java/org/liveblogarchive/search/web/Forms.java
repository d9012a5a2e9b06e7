package org.liveblogarchive.search.web;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.regex.Pattern;

/** Forms of parameters that more than one endpoint takes. */
public final class Forms {

  // Digits only: Integer.parseInt would also take a sign and digits of other scripts.
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

  /** {@code true} or {@code false}. */
  public static final Parameters.Form<Boolean> YES_OR_NO =
      oneOf(Map.of("true", true, "false", false));

  private Forms() {}

  /**
   * One of a few words.
   *
   * @param meanings what each word stands for
   */
  public static <T> Parameters.Form<T> oneOf(Map<String, T> meanings) {
    return text -> {
      T meaning = meanings.get(text);
      if (meaning == null) {
        throw new Malformed(
            "has to be one of " + meanings.keySet().stream().sorted().collect(joining(", ")));
      }
      return meaning;
    };
  }

  /** A whole number from least to most, both allowed. */
  public static Parameters.Form<Integer> wholeNumber(int least, int most) {
    return text -> {
      if (DIGITS.matcher(text).matches()) {
        int number = Integer.parseInt(text);
        if (number >= least && number <= most) {
          return number;
        }
      }
      throw new Malformed("has to be a whole number from " + least + " to " + most);
    };
  }
}
