package org.liveblogarchive.article.importing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What an import may be.
 *
 * @param largestDocument how many bytes one document may have; counted while it is read
 */
@Validated
@ConfigurationProperties(prefix = "importing", ignoreUnknownFields = false)
public record ImportSettings(@DefaultValue("16MB") DataSize largestDocument) {}
