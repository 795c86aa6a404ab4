package org.sala.visits.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sala.shared.DataDirectory;
import org.sala.visits.domain.TrafficPlace;
import org.sala.visits.persistence.TrafficPlaces;

/** The portal's own traffic logs, one or more a day. Logs of a former website are none of them. */
@Stateless
public class TrafficLogs {
    private static final Pattern NAME = Pattern.compile("access-(\\d{4}-\\d{2}-\\d{2}).*\\.log(\\.gz)?");

    @Inject
    private DataDirectory directory;

    @Inject
    private TrafficPlaces places;

    /** The logs of all days before this one that have been counted to their end, in the order of their names. */
    public List<Path> before(LocalDate day) {
        Map<String, TrafficPlace> known = places.all();
        try (Stream<Path> files = Files.list(directory.traffic())) {
            return files.filter(file -> isBefore(file.getFileName().toString(), day))
                    .filter(file -> isCounted(file, known.get(file.getFileName().toString())))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isBefore(String name, LocalDate day) {
        Matcher dated = NAME.matcher(name);
        try {
            return dated.matches() && LocalDate.parse(dated.group(1)).isBefore(day);
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private static boolean isCounted(Path file, TrafficPlace place) {
        try {
            return place != null && (place.finished() || place.offset() >= Files.size(file));
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }
}
