package org.liveblogarchive.article.importing.bundle;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a bundle may be that is to be restored.
 *
 * @param largest how many bytes it may have
 * @param largestExpanded how many bytes all of its parts may have together
 * @param largestPart how many bytes a part may have that has to lie in memory as a whole
 * @param mostParts how many files may lie in it
 * @param mostExpansion how many times larger than it came a part may become
 */
@Validated
@ConfigurationProperties(prefix = "bundles", ignoreUnknownFields = false)
public record BundleSettings(
    @DefaultValue("64MB") DataSize largest,
    @DefaultValue("512MB") DataSize largestExpanded,
    @DefaultValue("16MB") DataSize largestPart,
    @DefaultValue("5000") @Min(10) int mostParts,
    @DefaultValue("200") @Min(10) int mostExpansion) {}
