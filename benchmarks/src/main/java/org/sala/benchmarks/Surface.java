package org.sala.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * A place where readers and programs meet a new publication.
 *
 * @param name what it is called in the report
 * @param address where it is, given the word that is searched for
 */
record Surface(String name, UnaryOperator<String> address) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLISECONDS = 25;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Every place the office promises. */
    static List<Surface> of(String portal) {
        return List.of(
                new Surface("start page", word -> portal + "/"),
                new Surface("category", word -> portal + "/c/news"),
                new Surface("search, a word", word -> portal + "/search?q=" + word),
                new Surface("search, a part of it", word -> portal + "/search?q=" + part(word)),
                new Surface("feed", word -> portal + "/feed.atom"),
                new Surface("feed of the category", word -> portal + "/c/news/feed.atom"),
                new Surface("API", word -> portal + "/api/v1/publications?category=8&size=5"));
    }

    /** Asks again and again, with a short pause after each answer, and gives the instant, as {@link System#nanoTime}, at which the first answer with the word had come. */
    long firstShown(String sought, String shown) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address.apply(sought))).build();
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < latest) {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            long come = System.nanoTime();
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + " " + request.uri());
            }
            if (answer.body().contains(shown)) {
                return come;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
        }
        throw new IOException(request.uri() + " never showed " + shown);
    }

    private static String part(String word) {
        return word.substring(2, word.length() - 2);
    }
}
