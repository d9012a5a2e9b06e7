package org.liveblogarchive.gateway.compression;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What is compressed for callers who take gzip.
 *
 * @param least how many bytes an answer has at least; smaller ones fit into a packet as they are
 * @param types the media types, without parameters. Streams are none of them, as what they write
 *     has to go out at once, nor is anything that is compressed already
 */
@Validated
@ConfigurationProperties(prefix = "compression", ignoreUnknownFields = false)
record CompressionSettings(
    @DefaultValue("1KB") @NotNull DataSize least,
    @DefaultValue({
          "application/json",
          "application/problem+json",
          "application/ld+json",
          "application/feed+json",
          "application/atom+xml",
          "application/xml",
          "application/schema+json",
          "application/link-format",
          "text/html",
          "text/plain"
        })
        @NotEmpty
        Set<String> types) {}
