package org.liveblogarchive.gateway.access;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Finds out who presents an API key. */
@Component
class KeyCallers {

  private final KeysFile file;
  private final KeyUse use;
  private final Clock clock;

  KeyCallers(KeysFile file, KeyUse use, Clock clock) {
    this.file = file;
    this.use = use;
    this.clock = clock;
  }

  Caller with(String presented) {
    return PresentedKey.read(presented)
        .map(key -> file.keys().find(key).map(this::holder).orElseGet(KeyCallers::nobody))
        .orElseGet(() -> Caller.refused(Unauthorized.keyMalformed()));
  }

  private Caller holder(ApiKey key) {
    Instant now = clock.instant();
    if (key.hasExpired(now)) {
      return Caller.refused(Unauthorized.keyExpired());
    }
    if (!key.hasBegun(now)) {
      return Caller.refused(Unauthorized.keyNotYetValid());
    }
    use.used(key, now);
    return Caller.with(key);
  }

  private static Caller nobody() {
    return Caller.refused(Unauthorized.keyInvalid());
  }
}
