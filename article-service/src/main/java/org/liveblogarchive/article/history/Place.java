package org.liveblogarchive.article.history;

import org.jspecify.annotations.Nullable;

/**
 * What a state says of where and whether something is shown, kept beside it so that a view as of a
 * moment need not read every state.
 *
 * @param position null for a live blog itself
 * @param keyEvent null for a live blog itself
 */
public record Place(String status, @Nullable Long position, @Nullable Boolean keyEvent) {}
