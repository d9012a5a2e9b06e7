package org.liveblogarchive.gateway.bodies;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose request was answered before its body had ended, unless it soon does.
 * The server reads on until then, which is right: a caller that is cut off in the middle may never
 * see why it was refused. But it would read on for ever.
 */
class LeftoverBody extends ChannelDuplexHandler {

  private final Duration linger;
  private boolean receiving;
  private @Nullable Future<?> end;

  LeftoverBody(Duration linger) {
    this.linger = linger;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    if (message instanceof HttpRequest) {
      receiving = true;
    }
    if (message instanceof LastHttpContent) {
      receiving = false;
      callOff();
    }
    super.channelRead(context, message);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    if (receiving && end == null && endsAnswer(message)) {
      end =
          context
              .executor()
              .schedule(() -> hangUp(context), linger.toMillis(), TimeUnit.MILLISECONDS);
    }
    super.write(context, message, promise);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    callOff();
    super.channelInactive(context);
  }

  private static boolean endsAnswer(Object message) {
    // "100 Continue" is complete in itself, but only asks for the body.
    boolean interim =
        message instanceof HttpResponse response
            && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    return message instanceof LastHttpContent && !interim;
  }

  private static void hangUp(ChannelHandlerContext context) {
    var _ = context.close();
  }

  private void callOff() {
    if (end != null) {
      end.cancel(false);
      end = null;
    }
  }
}
