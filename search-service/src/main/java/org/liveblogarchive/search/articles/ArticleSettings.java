package org.liveblogarchive.search.articles;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the article service is.
 *
 * @param url base address of the article service; required and deliberately without a default, so
 *     that a service started without its {@code config/} files says so at once
 */
@Validated
@ConfigurationProperties(prefix = "articles", ignoreUnknownFields = false)
record ArticleSettings(@NotNull URI url) {}
