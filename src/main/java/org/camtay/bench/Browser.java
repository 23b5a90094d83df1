package org.camtay.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * What a browser does on the wire: it keeps cookies, takes compressed answers, and stays at one program. Each answer is
 * noted in the log with its time and size. One browser belongs to one thread.
 */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOVED = 300;
    private static final int REFUSED = 400;

    private final HttpClient client;
    private final URI base;
    private final RequestLog log;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(HttpClient client, URI base, RequestLog log) {
        this.client = client;
        this.base = base;
        this.log = log;
    }

    /** A page or a file. */
    String get(String address) {
        return send(request(address).GET());
    }

    /** What a form or the application sends; a redirection is followed once, as a page. */
    String post(String address, String type, String body) {
        return send(request(address).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(address))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "vi");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private String send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        long begun = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            String text = text(answer);
            log.note(System.nanoTime() - begun, answer.body().length);
            keepCookies(answer);
            return follow(request, answer, text);
        } catch (IOException e) {
            throw new LoadRefused(request.method() + " " + request.uri() + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadRefused("interrupted", e);
        }
    }

    private String follow(HttpRequest request, HttpResponse<byte[]> answer, String text) {
        if (answer.statusCode() >= REFUSED) {
            throw new LoadRefused(request.method() + " " + request.uri() + " was answered by " + answer.statusCode());
        }
        if (answer.statusCode() < MOVED) {
            return text;
        }
        return get(answer.headers().firstValue("Location").orElse("/"));
    }

    private void keepCookies(HttpResponse<byte[]> answer) {
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String pair = cookie.split(";", 2)[0];
            int equals = pair.indexOf('=');
            if (equals > 0) {
                cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
