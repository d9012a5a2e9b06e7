package org.liveblogarchive.article.liveblog;

import java.util.List;

/**
 * What an administrator erased for good. It is part of the state that the chain covers, so nothing
 * can disappear without it.
 *
 * @param revisions the numbers of the revisions whose states are gone
 * @param stateHash SHA-256 of the last state that is gone, 64 hexadecimal digits
 */
public record Erasure(List<Long> revisions, String stateHash) {}
