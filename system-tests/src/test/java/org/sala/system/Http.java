package org.sala.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;

/** Plain requests, as programs send them. */
public final class Http {
    /** Of the version browsers speak on a line that is not encrypted. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    /** The answer to a GET request; headers come in pairs of name and value. */
    public static HttpResponse<String> get(URI address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Asks until an answer shows a text, whatever is marked in it; fails after ten seconds. */
    public static void awaitText(URI address, String text) {
        Instant latest = Instant.now().plusSeconds(10);
        String shown;
        do {
            shown = get(address).body().replaceAll("<[^>]*>", "");
        } while (!shown.contains(text) && Instant.now().isBefore(latest));
        if (!shown.contains(text)) {
            throw new AssertionError(address + " never showed '" + text + "':\n" + shown.strip());
        }
    }

    /** The answer to a form sent with POST. */
    public static HttpResponse<String> post(URI address, String form) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
