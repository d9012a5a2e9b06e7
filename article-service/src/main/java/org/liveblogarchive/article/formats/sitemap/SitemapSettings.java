package org.liveblogarchive.article.formats.sitemap;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How sitemaps are cut.
 *
 * @param addresses how many addresses a part holds at most; the protocol allows 50,000
 */
@Validated
@ConfigurationProperties(prefix = "sitemap", ignoreUnknownFields = false)
record SitemapSettings(@DefaultValue("50000") @Min(1) @Max(50_000) int addresses) {}
