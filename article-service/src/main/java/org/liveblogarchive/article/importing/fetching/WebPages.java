package org.liveblogarchive.article.importing.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.liveblogarchive.article.problem.Problem;

/**
 * Pages on the web. Only allowed hosts are asked, only by https, only at public addresses, and each
 * redirect is looked at as if a caller had named it.
 *
 * <p>A page is asked for once. It is not retried: the caller still waits and may repeat the import,
 * which is safe, while a host in trouble is not helped by more requests. There is no circuit
 * breaker either: hosts fail each on their own, and the bounds on time and on fetches at once keep
 * slow ones from using up this service.
 */
public class WebPages {

  private final FetchingSettings settings;
  private final AddressPolicy policy;
  private final NameService names;
  private final SSLContext trust;
  private final Semaphore slots;

  WebPages(FetchingSettings settings, AddressPolicy policy, NameService names, SSLContext trust) {
    this.settings = settings;
    this.policy = policy;
    this.names = names;
    this.trust = trust;
    this.slots = new Semaphore(settings.atOnce());
  }

  /** Returns the pages that these settings allow, of hosts that the system's own trust proves. */
  public static WebPages allowedBy(FetchingSettings settings) {
    try {
      return new WebPages(
          settings, new PublicAddresses(), InetAddress::getAllByName, SSLContext.getDefault());
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /**
   * Fetches a page.
   *
   * @throws Problem where its address is none, is not allowed, or does not lead to a page in time
   */
  public WebPage fetch(String url) {
    PageAddress first = PageAddress.of(url, settings);
    if (!slots.tryAcquire()) {
      throw FetchFailed.busy();
    }
    FutureTask<WebPage> task =
        new FutureTask<>(() -> follow(first)) {
          @Override
          public void run() {
            try {
              super.run();
            } finally {
              slots.release();
            }
          }
        };
    // A virtual thread that is interrupted gives up whatever it reads from a socket.
    Thread.ofVirtual().name("fetch").start(task);
    return await(task);
  }

  private WebPage await(FutureTask<WebPage> task) {
    try {
      return task.get(settings.totalTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw FetchFailed.tooSlow(settings.totalTimeout());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw FetchFailed.tooSlow(settings.totalTimeout());
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Problem problem) {
        throw problem;
      }
      throw new IllegalStateException(failed.getCause());
    } finally {
      task.cancel(true);
    }
  }

  private WebPage follow(PageAddress first) {
    PageAddress address = first;
    for (int redirects = 0; redirects <= settings.redirects(); redirects++) {
      Visit.Answer answer = new Visit(settings, trust, address, addresses(address)).answer();
      if (answer.page() != null) {
        return answer.page();
      }
      if (answer.redirect() != null) {
        address = address.redirected(answer.redirect(), settings);
      }
    }
    throw FetchFailed.redirectedTooOften(settings.redirects());
  }

  /** One address that is not public is enough: nobody knows which of them will be taken. */
  private InetAddress[] addresses(PageAddress address) {
    InetAddress[] found = resolved(address);
    if (found.length == 0) {
      throw FetchFailed.unknownHost(address.host());
    }
    if (!Arrays.stream(found).allMatch(policy::allows)) {
      throw FetchRefused.address(address.host());
    }
    return found;
  }

  private InetAddress[] resolved(PageAddress address) {
    try {
      return names.resolve(address.host());
    } catch (UnknownHostException unknown) {
      throw FetchFailed.unknownHost(address.host());
    }
  }
}
