package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of pages that are written once must read nothing that differs between pages but what they say. */
class PartsOfPagesTest {
    private static final Pattern PART =
            Pattern.compile("<sala:part name=\"([\\w-]+)\"(?: of=\"#\\{([^}]+)}\")?>(.*?)</sala:part>", Pattern.DOTALL);

    /** A part as it stands in a facelet. */
    record Part(String name, String of, String content) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Part> parts() throws IOException {
        List<Part> found = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp/WEB-INF"))) {
            for (Path page :
                    pages.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                found.addAll(partsOf(Files.readString(page)));
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_part_reads_nothing_that_it_does_not_say(Part part) throws IOException {
        assertThat(readBesidesWhatItSays(part)).isEmpty();
    }

    @Test
    void each_part_has_a_name_of_its_own() throws IOException {
        assertThat(parts()).extracting(Part::name).contains("foot", "brand").doesNotHaveDuplicates();
    }

    @Test
    void a_part_that_reads_more_is_found_out() throws IOException {
        Part part = partsOf(
                        "<sala:part name=\"x\" of=\"#{category}\">#{category} #{addresses.path} #{dates.today} #{page.title}"
                                + "</sala:part>")
                .get(0);

        assertThat(readBesidesWhatItSays(part)).containsExactlyInAnyOrder("addresses.path", "dates", "page");
    }

    private static List<Part> partsOf(String facelet) {
        List<Part> found = new ArrayList<>();
        Matcher part = PART.matcher(facelet);
        while (part.find()) {
            found.add(new Part(part.group(1), part.group(2), part.group(3)));
        }
        return found;
    }

    /** What is as the day or the window is steady in windows, not here. */
    private static Set<String> readBesidesWhatItSays(Part part) throws IOException {
        String said = part.of() == null ? "" : part.of();
        String content = said.isEmpty() ? part.content() : part.content().replace(said, "''");
        String whole = DrawnFromModelTest.whole(content).replaceAll("\\b(dates|window|counterRows)\\b", "$1notsteady");
        Set<String> read = DrawnFromModelTest.readBesides(whole);
        return read.stream().map(name -> name.replace("notsteady", "")).collect(Collectors.toSet());
    }
}
