package org.liveblogarchive.gateway.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A key as its holder presents it: {@code lba_<id>_<secret>_<checksum>} in base 62, where the
 * checksum is the CRC-32 of what stands before it. So a mistyped key is told from an unknown one,
 * and a leaked one is found by scanners, without a look at any file.
 *
 * @param id names the key in public
 * @param text all of it
 */
record PresentedKey(String id, String text) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<checked>lba_(?<id>[0-9A-Za-z]{8})_[0-9A-Za-z]{43})_(?<checksum>[0-9A-Za-z]{6})");

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private static final int CHECKSUM_LENGTH = 6;

  /** Reads a key; returns none where it is mistyped, cut off or no key of this archive at all. */
  static Optional<PresentedKey> read(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches() && checksum(parts.group("checked")).equals(parts.group("checksum"))
        ? Optional.of(new PresentedKey(parts.group("id"), text))
        : Optional.empty();
  }

  /** Leaves the secret out. */
  @Override
  public String toString() {
    return "lba_" + id + "_…";
  }

  private static String checksum(String checked) {
    CRC32 crc = new CRC32();
    crc.update(checked.getBytes(US_ASCII));
    char[] digits = new char[CHECKSUM_LENGTH];
    long rest = crc.getValue();
    for (int place = CHECKSUM_LENGTH - 1; place >= 0; place--) {
      digits[place] = DIGITS.charAt((int) (rest % DIGITS.length()));
      rest /= DIGITS.length();
    }
    return new String(digits);
  }
}
