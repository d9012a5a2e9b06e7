package org.liveblogarchive.article.importing.fetching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.util.unit.DataSize;

@Timeout(90)
class WebPagesTests {

  private static final InetAddress SITE = InetAddress.ofLiteral("127.0.0.1");
  private static final InetAddress INSIDE = InetAddress.ofLiteral("127.0.0.2");
  private static final String HTML = "<html><body><p>Ebb and flow.</p></body></html>";

  private static Certificates certificates;
  private static TlsSite site;
  private static TlsSite inside;

  private final Map<String, Deque<InetAddress[]>> names = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void openSites() throws Exception {
    certificates = Certificates.forHosts("dns:news.example,dns:*.news.example");
    site = new TlsSite(certificates, SITE, 0);
    inside = new TlsSite(certificates, INSIDE, site.port());
    site.page("/", "text/html; charset=utf-8", HTML);
    inside.page("/", "text/html", "SECRET");
  }

  @AfterAll
  static void closeSites() throws IOException {
    site.close();
    inside.close();
  }

  @Test
  void fetchesAPageOfAnAllowedHostAndTellsTheServerItsName() throws IOException {
    site.page("/live?day=1", "text/html; charset=utf-8", HTML);

    WebPage page = fetch("https://NEWS.example.:%d/live?day=1#now");

    assertThat(page.body().readAllBytes()).isEqualTo(HTML.getBytes(UTF_8));
    assertThat(page.type().toString()).isEqualTo("text/html;charset=UTF-8");
    assertThat(page.address()).isEqualTo(URI.create(at("news.example", "/live?day=1")));
    assertThat(site.requests())
        .contains(
            new TlsSite.Request(
                "/live?day=1", "news.example:" + site.port(), List.of("news.example")));
  }

  @Test
  void refusesEverythingWhereNoHostIsAllowed() {
    WebPages closed = pages(settings(List.of()), certificates.client());

    Problem problem =
        catchThrowableOfType(Problem.class, () -> closed.fetch(at("news.example", "/")));

    assertThat(problem.getStatusCode().value()).isEqualTo(403);
    assertThat(type(problem)).isEqualTo("fetching-not-allowed");
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other.example",
        "evilnews.example",
        "example",
        "127.0.0.1",
        "[::1]",
        "2130706433"
      })
  void refusesHostsThatAreNotAllowed(String host) {
    assertProblem(at(host, "/"), 403, "host-not-allowed");
    assertThat(asked).isEmpty();
  }

  @Test
  void takesAWildcardForAllHostsBelowAndNotForTheHostItself() throws IOException {
    WebPages below = pages(settings(List.of("*.news.example")), certificates.client());

    assertThat(below.fetch(at("live.news.example", "/")).body().readAllBytes()).isNotEmpty();
    Problem itself =
        catchThrowableOfType(Problem.class, () -> below.fetch(at("news.example", "/")));
    assertThat(type(itself)).isEqualTo("host-not-allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://news.example/",
        "ftp://news.example/",
        "file:///etc/passwd",
        "https:///path",
        "https:news.example",
        "//news.example/",
        "https://user@news.example/",
        "https://user:secret@news.example/",
        "https://news.example\\@evil.example/",
        "https://news .example/",
        "https://ne\u0000ws.example/",
        "https://news_example/",
        "news.example",
        ""
      })
  void refusesWhatIsNoHttpsAddress(String url) {
    assertProblem(url, 400, "invalid-body");
  }

  @Test
  void refusesOtherPorts() {
    assertProblem("https://news.example:22/", 403, "host-not-allowed");
    assertProblem("https://news.example/", 403, "host-not-allowed");
  }

  @Test
  void refusesAHostOfWhichOneAddressIsNotPublic() {
    answers("news.example", new InetAddress[] {SITE, INSIDE});
    int before = site.requests().size();

    assertProblem(at("news.example", "/"), 403, "address-not-allowed");
    assertThat(site.requests()).hasSize(before);
    assertThat(inside.requests()).isEmpty();
  }

  @Test
  void asksForANameOnceAndConnectsToWhatWasChecked() {
    answers("news.example", new InetAddress[] {SITE}, new InetAddress[] {INSIDE});

    WebPage page = fetch("https://news.example:%d/");

    assertThat(page.address().getHost()).isEqualTo("news.example");
    assertThat(asked).containsExactly("news.example");
    assertThat(inside.requests()).isEmpty();
  }

  @Test
  void followsRedirectsAndLooksAtEachAnew() {
    site.redirect("/old", "/newer").redirect("/newer", at("live.news.example", "/"));

    WebPage page = fetch("https://news.example:%d/old");

    assertThat(page.address()).isEqualTo(URI.create(at("live.news.example", "/")));
    assertThat(asked).containsExactly("news.example", "news.example", "live.news.example");
  }

  @Test
  void refusesRedirectsToWhereCallersMayNotLead() {
    site.redirect("/away", "https://other.example/")
        .redirect("/in", at("inside.news.example", "/"));
    site.redirect("/user", "https://a:b@news.example/").redirect("/plain", "http://news.example/");
    site.redirect("/odd", "https://[/").on("/none", "HTTP/1.1 301 Moved\r\n", new byte[0]);
    site.redirect("/port", "https://news.example:22/");
    answers("inside.news.example", new InetAddress[] {INSIDE});

    assertProblem(at("news.example", "/away"), 403, "host-not-allowed");
    assertProblem(at("news.example", "/in"), 403, "address-not-allowed");
    assertProblem(at("news.example", "/port"), 403, "host-not-allowed");
    assertProblem(at("news.example", "/plain"), 422, "page-not-fetched");
    assertProblem(at("news.example", "/user"), 422, "page-not-fetched");
    assertProblem(at("news.example", "/odd"), 422, "page-not-fetched");
    assertProblem(at("news.example", "/none"), 422, "page-not-fetched");
    assertThat(inside.requests()).isEmpty();
  }

  @Test
  void givesUpOnRedirectsThatNeverEnd() {
    site.redirect("/loop", "/loop");

    assertProblem(at("news.example", "/loop"), 422, "page-not-fetched");
    assertThat(asked).hasSize(4);
  }

  @Test
  void refusesHostsThatDoNotProveWhoTheyAre() throws Exception {
    WebPages strangers = pages(settings(List.of("news.example")), SSLContext.getDefault());
    WebPages trusting = pages(settings(List.of("liar.example")), certificates.client());

    Problem untrusted =
        catchThrowableOfType(Problem.class, () -> strangers.fetch(at("news.example", "/")));
    Problem otherName =
        catchThrowableOfType(Problem.class, () -> trusting.fetch(at("liar.example", "/")));

    assertThat(untrusted.getBody().getDetail()).contains("valid certificate");
    assertThat(otherName.getBody().getDetail()).contains("liar.example", "valid certificate");
  }

  @Test
  void tellsThatAHostHasNoAddressOrDoesNotAnswer() {
    answers("news.example", new InetAddress[] {});
    assertProblem(at("news.example", "/"), 422, "page-not-fetched");
    names.clear();
    site.on("/garbage", out -> out.write("220 smtp ready\r\n\r\n".getBytes(UTF_8)));
    site.on(
        "/cut",
        out ->
            TlsSite.write(
                out,
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99",
                new byte[3]));

    assertProblem(at("news.example", "/garbage"), 422, "page-not-fetched");
    assertProblem(at("news.example", "/cut"), 422, "page-not-fetched");
    assertProblem(at("unknown.news.example", "/"), 422, "page-not-fetched");
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 206, 304, 400, 404, 410, 500, 503})
  void tellsTheStatusThatAHostAnswersInsteadOfAPage(int status) {
    site.on("/status", "HTTP/1.1 " + status + " SECRET\r\n", new byte[0]);

    Problem problem = assertProblem(at("news.example", "/status"), 422, "page-not-fetched");

    assertThat(problem.getBody().getDetail()).contains("status " + status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/pdf", "image/png", "application/octet-stream", "text/css", "*/*", ""})
  void refusesOtherContent(String type) {
    site.page("/other", type, "SECRET");

    assertProblem(at("news.example", "/other"), 422, "page-not-supported");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html; charset=iso-8859-15 | <p>x</p> | ISO-8859-15",
        "text/html; charset=latin1 | <p>x</p> | windows-1252",
        "text/html | <meta charset='koi8-r'><p>x</p> | KOI8-R",
        "text/html; charset=nonsense | <meta charset=windows-1251> | windows-1251",
        "application/xhtml+xml | '<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><html/>' |"
            + " ISO-8859-2",
        "text/html | <p>x</p> | UTF-8",
        "application/json | {} | UTF-8",
        "application/ld+json | {} | UTF-8",
        "text/plain | charset=koi8-r | UTF-8",
      })
  void findsTheCharacterSet(String type, String body, String charset) {
    site.page("/charset", type, body);

    assertThat(fetch("https://news.example:%d/charset").type().getCharset())
        .isEqualTo(Charset.forName(charset));
  }

  @Test
  void unpacksWhatIsPacked() throws IOException {
    site.on(
        "/packed",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n",
        packed(HTML.getBytes(UTF_8)));

    assertThat(fetch("https://news.example:%d/packed").body().readAllBytes())
        .isEqualTo(HTML.getBytes(UTF_8));
  }

  @Test
  void refusesPackingsThatItDidNotAskForOrThatAreBroken() {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: ";
    site.on("/brotli", head + "br\r\n", new byte[] {1});
    site.on("/twice", head + "gzip, gzip\r\n", new byte[] {1});
    site.on("/broken", head + "gzip\r\n", "SECRET".getBytes(UTF_8));

    assertProblem(at("news.example", "/brotli"), 422, "page-not-supported");
    assertProblem(at("news.example", "/twice"), 422, "page-not-supported");
    assertProblem(at("news.example", "/broken"), 422, "page-not-fetched");
  }

  @Test
  void refusesAPageThatUnpacksToTooMuch() throws IOException {
    site.on(
        "/bomb",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n",
        packed(new byte[50_000_000]));

    assertProblem(at("news.example", "/bomb"), 422, "page-too-large");
  }

  @Test
  void refusesBodiesAndHeadersThatNeverEnd() {
    site.on(
        "/endless",
        out -> {
          TlsSite.write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html", new byte[0]);
          forEver(out, "SECRET".repeat(1_000));
        });
    site.on(
        "/chunks",
        out -> {
          TlsSite.write(
              out,
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked",
              new byte[0]);
          forEver(out, "5\r\nabcde\r\n".repeat(1_000));
        });
    site.on("/header", out -> forEver(out, "HTTP/1.1 200 OK\r\nX-A: " + "a".repeat(500)));
    site.on(
        "/headers",
        out -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
          forEver(out, "X-A: a\r\n");
        });

    assertProblem(at("news.example", "/endless"), 422, "page-too-large");
    assertProblem(at("news.example", "/chunks"), 422, "page-too-large");
    assertProblem(at("news.example", "/header"), 422, "page-not-fetched");
    assertProblem(at("news.example", "/headers"), 422, "page-not-fetched");
  }

  @Test
  void givesUpOnAHostThatIsSilentOrDripsForTooLong() {
    CountDownLatch over = new CountDownLatch(1);
    site.on("/silent", _ -> over.await(60, TimeUnit.SECONDS));
    site.on(
        "/drip",
        out -> {
          TlsSite.write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html", new byte[0]);
          while (!over.await(50, TimeUnit.MILLISECONDS)) {
            out.write('a');
            out.flush();
          }
        });
    WebPages hasty =
        pages(
            settings(List.of("news.example"), Duration.ofMillis(1_500), Duration.ofSeconds(4)),
            certificates.client());

    Problem silent =
        catchThrowableOfType(Problem.class, () -> hasty.fetch(at("news.example", "/silent")));
    Problem dripping =
        catchThrowableOfType(Problem.class, () -> hasty.fetch(at("news.example", "/drip")));
    over.countDown();

    assertThat(type(silent)).isEqualTo("page-too-slow");
    assertThat(silent.getBody().getDetail()).contains("1500 milliseconds");
    assertThat(type(dripping)).isEqualTo("page-too-slow");
    assertThat(dripping.getBody().getDetail()).contains("4000 milliseconds");
  }

  @Test
  void fetchesOnlySoManyPagesAtOnce() throws Exception {
    CountDownLatch reached = new CountDownLatch(2);
    CountDownLatch over = new CountDownLatch(1);
    site.on(
        "/held",
        out -> {
          reached.countDown();
          over.await(60, TimeUnit.SECONDS);
          TlsSite.write(
              out,
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1",
              "x".getBytes(UTF_8));
        });
    WebPages two = usual();
    FutureTask<WebPage> first = new FutureTask<>(() -> two.fetch(at("news.example", "/held")));
    FutureTask<WebPage> second = new FutureTask<>(() -> two.fetch(at("news.example", "/held")));
    Thread.ofVirtual().start(first);
    Thread.ofVirtual().start(second);
    assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();

    Problem third =
        catchThrowableOfType(Problem.class, () -> two.fetch(at("news.example", "/held")));
    over.countDown();

    assertThat(third.getStatusCode().value()).isEqualTo(429);
    assertThat(third.getHeaders().getFirst("Retry-After")).isNotNull();
    assertThat(first.get().address()).isEqualTo(second.get().address());
    assertThat(two.fetch(at("news.example", "/held"))).isNotNull();
  }

  private WebPage fetch(String url) {
    return usual().fetch(url.formatted(site.port()));
  }

  private Problem assertProblem(String url, int status, String type) {
    Problem problem = catchThrowableOfType(Problem.class, () -> usual().fetch(url));

    assertThat(problem).as(url).isNotNull();
    assertThat(type(problem)).isEqualTo(type);
    assertThat(problem.getStatusCode().value()).isEqualTo(status);
    assertThat(problem.getBody().toString()).doesNotContain("SECRET", "127.0.0.2", "Exception");
    return problem;
  }

  private static String type(Problem problem) {
    String type = String.valueOf(problem.getBody().getType());
    return type.substring(type.lastIndexOf(':') + 1);
  }

  private WebPages usual() {
    return pages(settings(List.of("news.example", "*.news.example")), certificates.client());
  }

  private WebPages pages(FetchingSettings settings, SSLContext trust) {
    return new WebPages(settings, SITE::equals, this::resolve, trust);
  }

  private static FetchingSettings settings(List<String> allowed) {
    return settings(allowed, Duration.ofSeconds(20), Duration.ofSeconds(40));
  }

  private static FetchingSettings settings(List<String> allowed, Duration read, Duration total) {
    return new FetchingSettings(
        allowed, List.of(site.port()), read, read, total, DataSize.ofKilobytes(100), 3, 2);
  }

  private InetAddress[] resolve(String host) throws UnknownHostException {
    asked.add(host);
    if (host.startsWith("unknown.")) {
      throw new UnknownHostException(host);
    }
    Deque<InetAddress[]> answers = names.get(host);
    return answers == null ? new InetAddress[] {SITE} : answers.removeFirst();
  }

  private void answers(String host, InetAddress[]... inTurn) {
    names.put(host, new ArrayDeque<>(Arrays.asList(inTurn)));
  }

  private static String at(String host, String path) {
    return "https://" + host + ":" + site.port() + path;
  }

  private static void forEver(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(ISO_8859_1);
    while (true) {
      out.write(bytes);
    }
  }

  private static byte[] packed(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }
}
