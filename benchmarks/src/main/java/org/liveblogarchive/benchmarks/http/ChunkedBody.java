package org.liveblogarchive.benchmarks.http;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Takes the chunks of a body apart, in whatever pieces they come (RFC 9112, section 7.1). */
public final class ChunkedBody {

  private static final int HEXADECIMAL = 16;

  private enum Place {
    SIZE,
    EXTENSION,
    DATA,
    AFTER_DATA,
    AFTER_LAST,
    END
  }

  private Place place = Place.SIZE;
  private int left;

  /** The next piece of data in the buffer, or null when more bytes are needed or none will come. */
  public @Nullable ByteBuffer next(ByteBuffer in) {
    while (in.hasRemaining() && place != Place.END) {
      if (place == Place.DATA) {
        return piece(in);
      }
      takeFraming(in.get());
    }
    return null;
  }

  /** Whether the last chunk was taken. */
  public boolean isComplete() {
    return place == Place.END;
  }

  private ByteBuffer piece(ByteBuffer in) {
    int length = Math.min(left, in.remaining());
    ByteBuffer piece = in.slice(in.position(), length);
    in.position(in.position() + length);
    left -= length;
    if (left == 0) {
      place = Place.AFTER_DATA;
    }
    return piece;
  }

  private void takeFraming(byte next) {
    switch (place) {
      case SIZE, EXTENSION -> takeSize(next);
      case AFTER_DATA -> place = next == '\n' ? Place.SIZE : Place.AFTER_DATA;
      case AFTER_LAST -> place = next == '\n' ? Place.END : Place.AFTER_LAST;
      case DATA, END -> throw new IllegalStateException("there is no framing here");
    }
  }

  private void takeSize(byte next) {
    int digit = Character.digit(next, HEXADECIMAL);
    if (next == '\n') {
      place = left == 0 ? Place.AFTER_LAST : Place.DATA;
    } else if (digit < 0) {
      place = Place.EXTENSION;
    } else if (place == Place.SIZE) {
      left = left * HEXADECIMAL + digit;
    }
  }
}
