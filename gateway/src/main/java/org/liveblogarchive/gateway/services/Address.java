package org.liveblogarchive.gateway.services;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One address of a service, and whether it takes requests. */
public final class Address {

  private static final Logger log = LoggerFactory.getLogger(Address.class);

  private final String base;
  private final boolean alone;
  private volatile boolean usable = true;

  Address(String base, boolean alone) {
    this.base = base;
    this.alone = alone;
  }

  /** Scheme, host and port. */
  public String base() {
    return base;
  }

  /** No connection could be made: it is left out until it is ready again, if there is another. */
  public void refused() {
    if (!alone) {
      use(false);
    }
  }

  boolean isUsable() {
    return usable;
  }

  void use(boolean now) {
    if (usable != now) {
      usable = now;
      log.info(now ? "{} takes requests again" : "{} takes no requests", base);
    }
  }
}
