package org.liveblogarchive.gateway.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;

/**
 * An event of a live blog, or a mark that says where its stream stands, as the bytes that every
 * reader is sent. They are laid out once, outside the heap, with the framing of an HTTP chunk
 * around them; they are never counted nor released, but collected as soon as neither the replay
 * buffer nor a reader's connection refers to them.
 */
final class Event {

  private static final byte[] LINE_END = {'\r', '\n'};

  private final long id;
  private final boolean mark;
  private final ByteBuf chunk;
  private final ByteBuf block;

  private Event(long id, boolean mark, byte[] block) {
    byte[] head = (Integer.toHexString(block.length) + "\r\n").getBytes(UTF_8);
    ByteBuffer bytes =
        ByteBuffer.allocateDirect(head.length + block.length + LINE_END.length)
            .put(head)
            .put(block)
            .put(LINE_END)
            .flip();
    this.id = id;
    this.mark = mark;
    this.chunk = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(bytes));
    this.block = chunk.slice(head.length, block.length);
  }

  /** The event that recorded the revision {@code id}; the block ends with an empty line. */
  static Event of(long id, byte[] block) {
    return new Event(id, false, block);
  }

  /** A block that only tells the revision up to which a stream has told everything. */
  static Event mark(long id, byte[] block) {
    return new Event(id, true, block);
  }

  /** The revision. */
  long id() {
    return id;
  }

  boolean isMark() {
    return mark;
  }

  int size() {
    return chunk.readableBytes();
  }

  /** The event to be written once, with or without the framing of a chunk. Copies nothing. */
  ByteBuf bytes(boolean chunked) {
    return (chunked ? chunk : block).duplicate();
  }
}
