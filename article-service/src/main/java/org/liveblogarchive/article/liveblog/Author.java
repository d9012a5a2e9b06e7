package org.liveblogarchive.article.liveblog;

/** Somebody who wrote a live blog or an entry, by the name of their byline. */
public record Author(String name) {}
