package org.sala.system;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What somebody fills in for one kind of content, and what the public then reads, told in a file of {@code content-stories}:
 * {@code kind} as it is called in Thai, {@code rows} to add, {@code alt} of a picture to attach, {@code lacking} the field left empty at
 * first, {@code refused} what is said then where it is not that something is not filled in, {@code pictured} what the picture is called on the page where that is not its {@code alt}, {@code shows.N} what the page shows ({@code {key}} for a text of the portal), and all else fields by their names.
 */
record ContentStory(
        String name,
        String kind,
        List<String> rows,
        String alt,
        String pictured,
        String lacking,
        String refused,
        Map<String, String> fields,
        List<String> shows) {
    private static final Path STORIES = Path.of("src/test/resources/content-stories");

    /** Every story there is, by name. */
    static Stream<ContentStory> all() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files.sorted().map(ContentStory::read).toList().stream();
        }
    }

    private static ContentStory read(Path file) {
        Properties told = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            told.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> fields = new TreeMap<>();
        Map<String, String> shows = new TreeMap<>();
        told.stringPropertyNames()
                .forEach(key -> (key.startsWith("shows.") ? shows : fields).put(key, told.getProperty(key)));
        List.of("kind", "rows", "alt", "pictured", "lacking", "refused").forEach(fields::remove);
        return new ContentStory(
                file.getFileName().toString().replace(".properties", ""),
                told.getProperty("kind"),
                Stream.of(told.getProperty("rows", "").split(" "))
                        .filter(row -> !row.isEmpty())
                        .toList(),
                told.getProperty("alt", ""),
                told.getProperty("pictured", told.getProperty("alt", "")),
                told.getProperty("lacking"),
                told.getProperty("refused", "ยังไม่ได้กรอก"),
                fields,
                shows.values().stream()
                        .map(text -> text.startsWith("{") ? Words.th(text.substring(1, text.length() - 1)) : text)
                        .toList());
    }

    /** All fields but the one that is left empty at first. */
    Map<String, String> lackingOne() {
        Map<String, String> most = new LinkedHashMap<>(fields);
        most.remove(lacking);
        return most;
    }

    @Override
    public String toString() {
        return name;
    }
}
