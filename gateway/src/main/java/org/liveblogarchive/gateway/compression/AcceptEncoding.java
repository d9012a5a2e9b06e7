package org.liveblogarchive.gateway.compression;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what a caller says about content codings (RFC 9110, section 12.5.3). */
public final class AcceptEncoding {

  private AcceptEncoding() {}

  /**
   * Whether gzip is wanted at least as much as the plain bytes.
   *
   * @param header the field as it came, null without one
   */
  public static boolean prefersGzip(@Nullable String header) {
    if (header == null) {
      return false;
    }
    double gzip = -1;
    double identity = -1;
    double others = -1;
    for (String item : header.split(",", -1)) {
      int parameters = item.indexOf(';');
      String coding = (parameters < 0 ? item : item.substring(0, parameters)).strip();
      double weight = parameters < 0 ? 1 : weight(item.substring(parameters + 1));
      switch (coding.toLowerCase(Locale.ROOT)) {
        case "gzip", "x-gzip" -> gzip = weight;
        case "identity" -> identity = weight;
        case "*" -> others = weight;
        default -> {}
      }
    }
    double wanted = gzip >= 0 ? gzip : others;
    return wanted > 0 && wanted >= identity;
  }

  /** The weight, or none at all where it cannot be read: plain bytes suit everybody. */
  private static double weight(String parameters) {
    String text = parameters.strip().toLowerCase(Locale.ROOT);
    if (!text.startsWith("q=")) {
      return 1;
    }
    try {
      return Double.parseDouble(text.substring(2).strip());
    } catch (NumberFormatException malformed) {
      return 0;
    }
  }
}
