package org.liveblogarchive.search.query;

/**
 * A word that is much more frequent among the hits than elsewhere.
 *
 * @param term the word, folded
 * @param count how many of the best hits have it
 */
public record TellingTerm(String term, long count) {}
