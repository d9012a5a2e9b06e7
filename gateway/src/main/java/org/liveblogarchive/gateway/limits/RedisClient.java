package org.liveblogarchive.gateway.limits;

import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.data.redis.autoconfigure.ClientResourcesBuilderCustomizer;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientConfigurationBuilderCustomizer;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the Redis client give up early: a request must not wait for its own limit. */
@Configuration(proxyBeanMethods = false)
class RedisClient {

  private static final Duration FIRST_RECONNECT = Duration.ofMillis(100);

  @Bean
  LettuceClientConfigurationBuilderCustomizer shortPatience(LimitsSettings settings) {
    return client -> client.commandTimeout(settings.patience());
  }

  @Bean
  LettuceClientOptionsBuilderCustomizer noQueueing(LimitsSettings settings) {
    return options ->
        options
            .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
            .socketOptions(SocketOptions.builder().connectTimeout(settings.patience()).build());
  }

  /** By default the client would wait up to half a minute before it looks for Redis again. */
  @Bean
  ClientResourcesBuilderCustomizer quickReconnect(LimitsSettings settings) {
    return resources ->
        resources.reconnectDelay(
            Delay.fullJitter(
                FIRST_RECONNECT,
                settings.pause(),
                FIRST_RECONNECT.toMillis(),
                TimeUnit.MILLISECONDS));
  }
}
