package org.sala.demooffice;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Entry point of the build step: draws what is missing or older than the data, and nothing else. */
public final class Generator {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 11, 23);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 22);

    private Generator() {}

    /**
     * Writes {@code files/KEY/NAME} and {@code traffic/access-DATE.log.gz} under the output folder.
     *
     * @param arguments folder of the data, folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path office = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        Path stamp = output.resolveSibling("demo-office.stamp");
        if (Files.exists(stamp)
                && newest(office, output.resolveSibling("org")).compareTo(Files.getLastModifiedTime(stamp)) < 0) {
            return;
        }
        List<JsonObject> publications = Publications.read(office);
        for (JsonObject json : publications) {
            drawFiles(Publication.of(json), output.resolve("files"));
        }
        new TrafficDiary(Publications.liveInOrder(publications)).write(output.resolve("traffic"), FIRST_DAY, LAST_DAY);
        Files.deleteIfExists(stamp);
        Files.createFile(stamp);
    }

    private static void drawFiles(Publication publication, Path folder) throws IOException {
        for (JsonObject file : publication.files()) {
            Path target = folder.resolve(publication.key()).resolve(file.getString("name"));
            Files.createDirectories(target.getParent());
            Files.deleteIfExists(target);
            if (file.getString("type").equals("pdf")) {
                OfficialPaper.write(file.getJsonObject("document"), target);
            } else {
                PictureBook.write(file.getString("scene"), file.getInt("seed"), target);
            }
        }
    }

    private static FileTime newest(Path... folders) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        for (Path folder : folders) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    FileTime time = Files.getLastModifiedTime(file);
                    newest = time.compareTo(newest) > 0 ? time : newest;
                }
            }
        }
        return newest;
    }
}
