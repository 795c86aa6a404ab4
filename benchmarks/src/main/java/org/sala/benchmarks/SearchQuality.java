package org.sala.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Asks a portal of the demonstration office the judged queries and tells how well it answers: how much of what answers a query is found at
 * all (recall), and whether it stands in front (normalised discounted cumulative gain of the first ten, gains 2^grade - 1).
 *
 * <p>Arguments: the portal's address, the folder of the demonstration's publications. Writes a line for each figure, and one for each
 * query that is answered badly.
 */
public final class SearchQuality {
    private static final int FIRST = 10;
    private static final double BAD = 0.6;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String portal;
    private final Map<String, String> keys = new HashMap<>();

    private SearchQuality(String portal) {
        this.portal = portal;
    }

    /** A query and the grades, 1 to 3, of what answers it by key. */
    private record Judged(String query, Map<String, Integer> grades) {}

    /** How a query was answered; both from 0 to 1. */
    private record Score(double recall, double gain) {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        SearchQuality run = new SearchQuality(arguments[0]);
        run.readKeys(Path.of(arguments[1]));
        List<Judged> queries = judged();
        List<Score> scores = new ArrayList<>();
        for (Judged judged : queries) {
            List<String> found = run.search(judged.query());
            Score score = score(judged, found);
            scores.add(score);
            if (score.recall() < 1 || score.gain() < BAD) {
                say("badly answered: %s (recall %.2f, nDCG@10 %.2f)", judged.query(), score.recall(), score.gain());
            }
        }
        say("judged queries: %d", queries.size());
        say("mean recall: %.4f", mean(scores.stream().mapToDouble(Score::recall).toArray()));
        say("mean nDCG@10: %.4f", mean(scores.stream().mapToDouble(Score::gain).toArray()));
    }

    private void readKeys(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
                    for (JsonObject publication : reader.readArray().getValuesAs(JsonObject.class)) {
                        if (publication.containsKey("title")) {
                            keys.put(publication.getJsonObject("title").getString("th"), publication.getString("key"));
                        }
                    }
                }
            }
        }
    }

    private static List<Judged> judged() throws IOException {
        try (InputStream in = SearchQuality.class.getResourceAsStream("judged-queries.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(SearchQuality::judged)
                    .toList();
        }
    }

    private static Judged judged(String line) {
        String[] cells = line.split("\t", 2);
        Map<String, Integer> grades = new LinkedHashMap<>();
        for (String answer : cells[1].split(" ")) {
            String[] parts = answer.split(":", 2);
            grades.put(parts[0], Integer.valueOf(parts[1]));
        }
        return new Judged(cells[0], grades);
    }

    private List<String> search(String query) throws IOException, InterruptedException {
        URI address = URI.create(
                portal + "/api/v1/publications?size=500&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        String answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(item -> item.getJsonObject("title").getString("th"))
                    .map(title -> keys.getOrDefault(title, title))
                    .toList();
        }
    }

    private static Score score(Judged judged, List<String> found) {
        long wanted = judged.grades().keySet().stream().filter(found::contains).count();
        List<Integer> ideal = judged.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Integer> shown =
                found.stream().map(key -> judged.grades().getOrDefault(key, 0)).toList();
        return new Score((double) wanted / judged.grades().size(), gain(shown) / gain(ideal));
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(FIRST, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
