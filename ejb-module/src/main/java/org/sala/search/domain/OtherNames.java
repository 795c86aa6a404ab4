package org.sala.search.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Other names of the same thing, such as an abbreviation; from {@code other-names.txt}, one thing a line. */
final class OtherNames {
    private static final Map<String, Set<String>> NAMES = read();

    private OtherNames() {}

    /** The other names of a word, as keys; none when it has none. */
    static Set<String> of(String word) {
        return NAMES.getOrDefault(word, Set.of());
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = OtherNames.class.getResourceAsStream("/org/sala/search/other-names.txt")) {
            Map<String, Set<String>> names = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("="))
                            .map(name -> FoldedText.of(name.strip()).key())
                            .toList())
                    .forEach(same -> same.forEach(name -> names.computeIfAbsent(name, key -> new LinkedHashSet<>())
                            .addAll(without(same, name))));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> without(List<String> all, String one) {
        return all.stream().filter(name -> !name.equals(one)).toList();
    }
}
