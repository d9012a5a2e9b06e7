package org.liveblogarchive.article.liveblog;

import java.time.Instant;

/** Why and when something was taken down, as the public is told. */
public record Withdrawal(String reason, Instant at) {}
