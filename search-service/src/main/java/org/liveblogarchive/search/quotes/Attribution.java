package org.liveblogarchive.search.quotes;

/**
 * What ties a quotation to its speaker.
 *
 * @param speaker who
 * @param rule which rule says so
 * @param confidence how sure the rule is
 * @param next the token after the attribution
 */
record Attribution(Speaker speaker, String rule, double confidence, int next) {}
