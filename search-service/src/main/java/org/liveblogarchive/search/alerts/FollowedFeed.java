package org.liveblogarchive.search.alerts;

/**
 * How far the change feed has been matched with all alerts.
 *
 * @param cursor where the feed is read on; everything before it is matched
 * @param sequence the highest number that a delivery may have by now
 */
public record FollowedFeed(String cursor, long sequence) {

  FollowedFeed at(String next) {
    return new FollowedFeed(next, sequence);
  }

  /** With so many numbers more; they are taken for good, whatever becomes of the deliveries. */
  FollowedFeed reserving(int numbers) {
    return new FollowedFeed(cursor, sequence + numbers);
  }
}
