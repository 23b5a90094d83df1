package org.camtay.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.access.PublishedAccounts;
import org.camtay.access.PublishedAccounts.PublishedAccount;
import org.camtay.database.Sentences;
import org.camtay.ui.Translations;
import org.springframework.context.ApplicationContext;

/** The page that a person opens first; asking for it once spares that person the wait. */
record FirstPage(URI address, Translations texts, List<PublishedAccount> accounts) {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int FAILED = 500;

    static FirstPage of(ApplicationContext program, InetAddress listen) {
        boolean local = listen.isAnyLocalAddress() || listen.isLoopbackAddress();
        String host = local ? "localhost" : listen.getHostAddress();
        String port = program.getEnvironment().getRequiredProperty("local.server.port");
        return new FirstPage(
                URI.create("http://" + host + ":" + port + "/"),
                program.getBean(Translations.class),
                published(program));
    }

    private static List<PublishedAccount> published(ApplicationContext program) {
        return program.getBeanProvider(PublishedAccounts.class).stream()
                .flatMap(accounts -> accounts.all().stream())
                .toList();
    }

    void announce(PrintWriter out, LogFile log) {
        if (!answers()) {
            out.println(Sentences.of("serve.silent", address, log.path()));
            return;
        }
        out.println(Sentences.of("serve.ready", address));
        if (!accounts.isEmpty()) {
            out.println(Sentences.of("serve.accounts"));
            accounts.forEach(account -> out.println(line(account)));
        }
        out.println(Sentences.of("serve.stop", log.path()));
    }

    private String line(PublishedAccount account) {
        String whose = Stream.of(Locale.of("vi"), Locale.ENGLISH)
                .map(language -> texts.getTranslation(account.description(), language))
                .collect(Collectors.joining(" / "));
        return "  %-10s %-12s %s".formatted(account.login(), account.password(), whose);
    }

    private boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(LIMIT).build();
        try (HttpClient client =
                HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode() < FAILED;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
