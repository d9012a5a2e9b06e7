package org.liveblogarchive.cli.verifying;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A history sealed as docs/api.md specifies it, by a way of its own: canonical forms are written
 * out by hand, so that the code under test cannot agree with itself only.
 */
public final class InventedHistory {

  /** The live blog's id. */
  public static final String LIVE_BLOG = "0199a1b2-0000-7000-8000-000000000001";

  private final List<String> revisions = new ArrayList<>();
  private String previous = "0".repeat(64);

  /** Returns a live blog that was created, got two entries, and had one of them corrected. */
  public static InventedHistory ofKettleRace() {
    return new InventedHistory()
        .record("created", null, "{\"headline\":\"Kettle race\",\"status\":\"live\"}")
        .record("published", "e1", "{\"position\":1024,\"text\":\"Eleven kettles\\n“Go”\"}")
        .record("published", "e2", "{\"position\":2048,\"text\":\"Tea\"}")
        .record("corrected", "e1", "{\"position\":1024,\"text\":\"Twelve kettles\"}")
        .record("ended", null, "{\"headline\":\"Kettle race\",\"status\":\"ended\"}");
  }

  /** Seals a revision more; {@code state} has to be in canonical form. */
  public InventedHistory record(String kind, @Nullable String entry, String state) {
    return seal(kind, entry, state, "\"state\":" + state + ",\"stateWithheld\":null");
  }

  /** Seals a revision whose state is not told any more. */
  public InventedHistory withheld(
      String kind, @Nullable String entry, String state, String reason) {
    return seal(kind, entry, state, "\"state\":null,\"stateWithheld\":\"" + reason + "\"");
  }

  private InventedHistory seal(
      String kind, @Nullable String entry, String state, String toldState) {
    int number = revisions.size() + 1;
    String entryId = entry == null ? "null" : "\"" + entry + "\"";
    String time = "\"2026-05-01T09:30:%02d.5Z\"".formatted(number);
    String stateHash = sha256(state.getBytes(UTF_8));
    String facts =
        "{\"actor\":\"editor\",\"effectiveAt\":%s,\"entryId\":%s,\"kind\":\"%s\",\"liveBlogId\":\"%s\",\"number\":%d,\"reason\":null,\"recordedAt\":%s}"
            .formatted(time, entryId, kind, LIVE_BLOG, number, time);
    HexFormat hex = HexFormat.of();
    String hash = sha256(hex.parseHex(previous), hex.parseHex(stateHash), facts.getBytes(UTF_8));
    revisions.add(
        "{\"liveBlogId\":\"%s\",\"revision\":%d,\"kind\":\"%s\",\"entryId\":%s,\"actor\":\"editor\",\"reason\":null,\"recordedAt\":%s,\"effectiveAt\":%s,%s,\"stateHash\":\"%s\",\"previousHash\":\"%s\",\"hash\":\"%s\"}"
            .formatted(
                LIVE_BLOG, number, kind, entryId, time, time, toldState, stateHash, previous,
                hash));
    previous = hash;
    return this;
  }

  /** Returns the revisions as the archive tells them, the first one first. */
  public List<String> revisions() {
    return new ArrayList<>(revisions);
  }

  /** Returns the hash of the last revision. */
  public String headHash() {
    return previous;
  }

  /** Returns the hexadecimal SHA-256 of some bytes. */
  public static String sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
