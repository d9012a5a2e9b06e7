package org.liveblogarchive.search.quotes;

import org.jspecify.annotations.Nullable;

/**
 * A name as one place of an entry gives it.
 *
 * @param name without titles
 * @param role titles and function, or null
 * @param parts how many words the name has
 * @param organisation whether it names a body and no person
 * @param next the token after all that was read
 */
record Speaker(String name, @Nullable String role, int parts, boolean organisation, int next) {

  Speaker named(String fullName) {
    return new Speaker(fullName, role, parts, organisation, next);
  }

  Speaker as(@Nullable String otherRole, int end) {
    return new Speaker(name, otherRole, parts, organisation, end);
  }
}
