package org.liveblogarchive.devstack.servers.containers;

import com.redis.testcontainers.RedisContainer;
import org.liveblogarchive.devstack.servers.Redis;
import org.testcontainers.containers.GenericContainer;

/** The {@code redis} image. It keeps nothing, since nothing is lost. */
final class RedisImage implements Image<Redis> {

  @Override
  public String name() {
    return "Redis";
  }

  @Override
  public GenericContainer<?> container() {
    return new RedisContainer("redis:8")
        .withCommand("redis-server", "--save", "", "--appendonly", "no");
  }

  @Override
  public int port() {
    return 6379;
  }

  @Override
  public String data() {
    return "/data";
  }

  @Override
  public Redis address(String host, int port) {
    return new Redis(host, port);
  }
}
