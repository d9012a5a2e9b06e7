package org.liveblogarchive.cli.connection;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.JsonNode;

/** The items of a list, page after page, read when they are needed. */
public final class Pages implements Iterator<JsonNode> {

  private final Gateway gateway;
  private final Address address;
  private final Queue<JsonNode> items = new ArrayDeque<>();
  private @Nullable JsonNode page;
  private @Nullable String cursor;

  /** Reads nothing yet. */
  public Pages(Gateway gateway, Address address) {
    this.gateway = gateway;
    this.address = address;
  }

  @Override
  public boolean hasNext() {
    while (items.isEmpty() && (page == null || cursor != null)) {
      nextPage();
    }
    return !items.isEmpty();
  }

  @Override
  public JsonNode next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the list is over");
    }
    return items.remove();
  }

  /** Hands on at most so many items, and returns how many there were. */
  public long take(long most, Consumer<JsonNode> each) {
    long taken = 0;
    while (taken < most && hasNext()) {
      each.accept(next());
      taken++;
    }
    return taken;
  }

  /** Returns the page that was read last, the first one before any item was asked for. */
  public JsonNode page() {
    return page == null ? nextPage() : page;
  }

  private JsonNode nextPage() {
    JsonNode read = gateway.read(address.with("cursor", cursor));
    String next = Json.textOrNull(read, "nextCursor");
    if (next != null && next.equals(cursor)) {
      throw new ServerFailed(
          Problem.found("The server's list never ends", "Its next page is the same page."));
    }
    page = read;
    cursor = next;
    items.addAll(read.path("items").values());
    return read;
  }
}
