package org.sala.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.shared.Language;
import org.sala.web.texts.Messages;

/** Holds the headings of the procedure table against the founding document. */
class ProcedureHeadingsTest {
    private static final Path DOCUMENT =
            Path.of("../ejb-module/src/test/resources/org/sala/register/founding-document.th.txt");

    @Test
    void the_five_headings_are_worded_alike() throws IOException {
        List<String> headings = Files.readAllLines(DOCUMENT).stream()
                .skip(2)
                .limit(5)
                .map(String::strip)
                .toList();
        assertThat(headings)
                .containsExactly(
                        heading("number"),
                        heading("topic"),
                        heading("steps"),
                        heading("responsible"),
                        heading("reviewer"));
    }

    private static String heading(String key) {
        return Messages.of(Language.TH, "procedure." + key);
    }
}
