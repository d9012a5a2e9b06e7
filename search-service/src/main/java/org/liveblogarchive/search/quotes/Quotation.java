package org.liveblogarchive.search.quotes;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's words in an entry.
 *
 * @param words what was said, without its marks; paragraphs parted by an empty line
 * @param speaker who said it: the fullest form of the name that the entry gives, without titles
 * @param role what the entry calls the speaker, titles included, or null
 * @param confidence how sure the rule is, above 0 and at most 1
 * @param rule name of the rule that found the speaker, see {@code docs/quotes.md}
 * @param start where the words begin in the entry's text
 * @param end where they end, exclusive
 */
public record Quotation(
    String words,
    String speaker,
    @Nullable String role,
    double confidence,
    String rule,
    int start,
    int end) {}
