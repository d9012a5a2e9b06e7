package org.liveblogarchive.search.web;

/**
 * One thing that is wrong with a request.
 *
 * @param parameter name of the query parameter
 * @param message what is allowed instead
 */
public record ParameterError(String parameter, String message) {}
