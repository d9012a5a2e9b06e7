package org.liveblogarchive.search.alerts;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How matches are sent to other systems.
 *
 * @param allowedHosts hosts of this house such as {@code desk.example.org}, wherever they are and
 *     by http, too; any other host has to be public and is asked by https only
 * @param ports which ports of public hosts
 * @param loopback whether this very machine may be asked, by http, too; for tests and local use
 * @param connectTimeout how long to wait for a connection
 * @param timeout how long a whole try may take
 * @param tries how often a delivery is sent before it is set aside
 * @param firstPause pause after the first failure; doubles, with jitter, with each further one
 * @param longestPause longest such pause
 * @param poll how often it is looked for what is due
 * @param parallel how many deliveries are under way at once
 * @param parallelPerHost how many of them to the same host
 */
public record WebhookSettings(
    @DefaultValue
        Set<
                @Pattern(
                    regexp = "[a-z0-9-]+(?:\\.[a-z0-9-]+)*",
                    message = "must be a host in small letters such as desk.example.org")
                String>
            allowedHosts,
    @DefaultValue({"443", "8443"}) @NotEmpty List<Integer> ports,
    @DefaultValue("false") boolean loopback,
    @DefaultValue("3s") @DurationMin(millis = 1) Duration connectTimeout,
    @DefaultValue("10s") @DurationMin(millis = 1) Duration timeout,
    @DefaultValue("5") @Min(1) int tries,
    @DefaultValue("20s") @DurationMin(millis = 1) Duration firstPause,
    @DefaultValue("10m") @DurationMin(millis = 1) Duration longestPause,
    @DefaultValue("250ms") @DurationMin(millis = 10) Duration poll,
    @DefaultValue("16") @Min(1) int parallel,
    @DefaultValue("4") @Min(1) int parallelPerHost) {}
