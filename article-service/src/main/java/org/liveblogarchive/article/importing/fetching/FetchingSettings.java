package org.liveblogarchive.article.importing.fetching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be fetched from the web.
 *
 * @param allowedHosts hosts such as {@code www.example.org}, or {@code *.example.org} for every
 *     host below it; none by default, and then nothing is fetched
 * @param ports which ports of these hosts
 * @param connectTimeout how long to wait for a connection, and for each step of its encryption
 * @param readTimeout how long a host may be silent
 * @param totalTimeout how long everything may take, names and redirects included; the gateway gives
 *     up on an import after 60 seconds
 * @param largestPage how many bytes a page may have, as it is sent and as it is unpacked
 * @param redirects how many redirects are followed
 * @param atOnce how many pages are fetched at the same time
 */
public record FetchingSettings(
    @DefaultValue
        List<
                @Pattern(
                    regexp = "(?:\\*\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+",
                    message =
                        "must be a host in small letters such as www.example.org or *.example.org")
                String>
            allowedHosts,
    @DefaultValue("443") @NotEmpty List<@Min(1) @Max(65535) Integer> ports,
    @DefaultValue("5s") @DurationMin(millis = 1) Duration connectTimeout,
    @DefaultValue("10s") @DurationMin(millis = 1) Duration readTimeout,
    @DefaultValue("20s") @DurationMin(millis = 1) @DurationMax(seconds = 45) Duration totalTimeout,
    @DefaultValue("16MB") DataSize largestPage,
    @DefaultValue("3") @Min(0) @Max(20) int redirects,
    @DefaultValue("4") @Min(1) int atOnce) {}
