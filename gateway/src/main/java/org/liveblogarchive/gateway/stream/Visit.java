package org.liveblogarchive.gateway.stream;

import java.util.OptionalLong;

/**
 * A reader's wish.
 *
 * @param address of the stream it wants to read
 * @param position the revision after which it wants to go on; empty to start now
 * @param requestId what this request is known by
 */
record Visit(StreamAddress address, OptionalLong position, String requestId, Reader reader) {}
