package org.liveblogarchive.article.liveblog.diff;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field that is no running text, with its values before and after. */
record FieldChange(String field, @Nullable JsonNode from, @Nullable JsonNode to) {}
