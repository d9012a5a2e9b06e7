package org.liveblogarchive.article.liveblog.diff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How texts are compared.
 *
 * @param largestPassage how many words, spaces and punctuation marks, or how many lines, of both
 *     texts together are compared with each other; the time grows with the square. What differs in
 *     a longer passage is shown as wholly deleted and inserted
 */
@Validated
@ConfigurationProperties(prefix = "diff", ignoreUnknownFields = false)
record DiffSettings(@DefaultValue("4000") @Min(0) @Max(20_000) int largestPassage) {}
