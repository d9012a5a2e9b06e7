package org.liveblogarchive.article.writing;

import org.liveblogarchive.article.history.Hash;

/**
 * What a client calls a request, so that repeating it does nothing twice.
 *
 * @param actor whose name for it this is
 * @param key chosen by the client
 * @param request hash of everything that was asked
 */
public record IdempotencyKey(String actor, String key, Hash request) {}
