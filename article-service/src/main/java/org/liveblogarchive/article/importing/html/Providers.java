package org.liveblogarchive.article.importing.html;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sites that pages embed things from, by their names. */
public final class Providers {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("twitter.com", "Twitter"),
          Map.entry("x.com", "X"),
          Map.entry("instagram.com", "Instagram"),
          Map.entry("facebook.com", "Facebook"),
          Map.entry("fb.watch", "Facebook"),
          Map.entry("youtube.com", "YouTube"),
          Map.entry("youtu.be", "YouTube"),
          Map.entry("youtube-nocookie.com", "YouTube"),
          Map.entry("tiktok.com", "TikTok"),
          Map.entry("bsky.app", "Bluesky"),
          Map.entry("threads.net", "Threads"),
          Map.entry("threads.com", "Threads"),
          Map.entry("vimeo.com", "Vimeo"),
          Map.entry("dailymotion.com", "Dailymotion"),
          Map.entry("soundcloud.com", "SoundCloud"),
          Map.entry("spotify.com", "Spotify"),
          Map.entry("reddit.com", "Reddit"),
          Map.entry("redditmedia.com", "Reddit"),
          Map.entry("t.me", "Telegram"),
          Map.entry("twitch.tv", "Twitch"),
          Map.entry("vk.com", "VK"),
          Map.entry("dwcdn.net", "Datawrapper"),
          Map.entry("flo.uri.sh", "Flourish"),
          Map.entry("flourish.studio", "Flourish"),
          Map.entry("infogram.com", "Infogram"),
          Map.entry("giphy.com", "Giphy"),
          Map.entry("imgur.com", "Imgur"),
          Map.entry("documentcloud.org", "DocumentCloud"),
          Map.entry("scribblelive.com", "ScribbleLive"),
          Map.entry("truthsocial.com", "Truth Social"),
          Map.entry("theguardian.com", "The Guardian"));

  /** Addresses at which one post or film stands, and nothing else. */
  private static final Pattern POST =
      Pattern.compile(
          "/status(?:es)?/\\d|/(?:p|reel|reels|tv)/[^/]|/posts?/|/videos?/|story_fbid=|/photos/"
              + "|/watch\\b|/comments/|/embed/|/@[^/]+/\\d|^https?://(?:youtu\\.be|fb\\.watch|t\\.me)/."
              + "|/shorts/|/live/|^https?://vimeo\\.com/\\d|^https?://(?:www\\.)?facebook\\.com/[^/]+/p/");

  private static final Pattern MASTODON =
      Pattern.compile("^https?://[^/]+/@[^/]+/\\d{6,}(?:/embed)?");

  private Providers() {}

  /** Returns the name of a site that is known for being embedded, or null. */
  static @Nullable String known(String address) {
    String host = Addresses.host(address);
    for (int at = 0; at >= 0; at = next(host, at)) {
      String name = NAMES.get(host.substring(at));
      if (name != null) {
        return name;
      }
    }
    return MASTODON.matcher(address).lookingAt() ? "Mastodon" : null;
  }

  /** Returns the name of a site, its host where it is not known. */
  public static @Nullable String of(String address) {
    String known = known(address);
    String host = Addresses.host(address);
    return known != null || host.isEmpty() ? known : host;
  }

  /** Tells whether one post or film of a known site stands at an address. */
  static boolean isPost(String address) {
    return known(address) != null && POST.matcher(address).find();
  }

  private static int next(String host, int at) {
    int dot = host.indexOf('.', at);
    return dot < 0 ? -1 : dot + 1;
  }
}
