package org.liveblogarchive.article.importing;

import jakarta.validation.Valid;
import org.liveblogarchive.article.importing.fetching.FetchingSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What an import may be, and from where.
 *
 * @param largestDocument how many bytes one document may have; counted while it is read
 * @param web what may be fetched from the web
 */
@Validated
@ConfigurationProperties(prefix = "importing", ignoreUnknownFields = false)
public record ImportSettings(
    @DefaultValue("16MB") DataSize largestDocument, @DefaultValue @Valid FetchingSettings web) {}
