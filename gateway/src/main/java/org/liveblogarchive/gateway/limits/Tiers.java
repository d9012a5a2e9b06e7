package org.liveblogarchive.gateway.limits;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.liveblogarchive.gateway.access.Caller;
import org.liveblogarchive.gateway.limits.LimitsSettings.Cost;
import org.liveblogarchive.gateway.limits.LimitsSettings.Tier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The quota of each caller. Refuses, at start-up, quotas that would never limit or never allow. */
@Component
class Tiers {

  private static final Logger log = LoggerFactory.getLogger(Tiers.class);

  /** A bucket that fills up faster never looks empty to anybody. */
  private static final double SHORTEST = 0.01;

  /** One that takes longer is a ban, not a rate. */
  private static final double LONGEST = 24 * 60 * 60;

  private final Quota anonymous;
  private final Quota guesses;
  private final Map<String, Quota> tiers = new TreeMap<>();
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();

  Tiers(LimitsSettings settings) {
    check("limits.guesses", settings.guesses());
    guesses = Quota.of("key-guesses", settings.guesses());
    anonymous = checked("limits.anonymous", Caller.ANONYMOUS_TIER, settings.anonymous(), settings);
    settings
        .tiers()
        .forEach(
            (name, tier) -> tiers.put(name, checked("limits.tiers." + name, name, tier, settings)));
    if (!tiers.containsKey(Caller.STANDARD)) {
      throw new IllegalStateException(
          "limits.tiers.%s is missing: the tier of keys that name none".formatted(Caller.STANDARD));
    }
    if (settings.guesses().refillPerSecond() > settings.anonymous().refillPerSecond()) {
      throw new IllegalStateException(
          "limits.guesses.refill-per-second is more than limits.anonymous.refill-per-second:"
              + " guessing keys must not be cheaper than reading");
    }
  }

  /** The quota by which a caller's request is counted. */
  Quota of(Caller caller) {
    if (caller.refusal() != null) {
      return guesses;
    }
    if (caller.name() == null) {
      return anonymous;
    }
    Quota quota = tiers.get(caller.tier());
    if (quota == null) {
      if (unknown.add(caller.tier())) {
        log.error(
            "limits.tiers has no {}, which is the tier of {}: it is limited as if it had no key",
            caller.tier(),
            caller.name());
      }
      return anonymous;
    }
    return quota;
  }

  private static Quota checked(String key, String name, Tier tier, LimitsSettings settings) {
    check(key, tier);
    for (Cost cost : settings.costs()) {
      if (cost.tokens() > tier.capacity()) {
        throw new IllegalStateException(
            "limits.costs: %s takes %d tokens, more than %s.capacity of %d ever holds"
                .formatted(cost.path(), cost.tokens(), key, tier.capacity()));
      }
    }
    return Quota.of(name, tier);
  }

  private static void check(String key, Tier tier) {
    double seconds = tier.capacity() / tier.refillPerSecond();
    if (seconds < SHORTEST || seconds > LONGEST) {
      throw new IllegalStateException(
          "%s.capacity of %d comes back in %s s with %s.refill-per-second of %s; that must be between %s s and %s s"
              .formatted(
                  key,
                  tier.capacity(),
                  seconds,
                  key,
                  tier.refillPerSecond(),
                  SHORTEST,
                  (long) LONGEST));
    }
  }

  /**
   * @param policy for requests
   * @param streams how many may be open at once
   */
  record Quota(Policy policy, int streams) {

    static Quota of(String name, Tier tier) {
      return new Quota(Policy.of(name, tier), tier.streams());
    }
  }
}
