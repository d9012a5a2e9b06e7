package org.liveblogarchive.search.web;

import java.util.regex.Pattern;

/** Forms of parameters that more than one endpoint takes. */
public final class Forms {

  // Digits only: Integer.parseInt would also take a sign and digits of other scripts.
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

  private Forms() {}

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
